import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { PALETTES } from "../../../web/src/canvas/palette.ts";
import { linesCsv, nodesCsv } from "../../../web/src/export/csv.ts";
import { gexf } from "../../../web/src/export/gexf.ts";
import { graphml } from "../../../web/src/export/graphml.ts";
import { svg } from "../../../web/src/export/svg.ts";
import { line, node } from "../elements.ts";

const HOSTILE = '<script>alert("1")</script> & \u0001 \ud800 Ánh';
const nodes = [
  { ...node("person:an"), label: HOSTILE },
  { ...node("meeting:m1 2020-11"), label: "=1+1" },
];
const lines = [
  line("an CHAIRED m1", { firstCited: "2020-11-30", lastCited: "2020-12-01", confidence: 0.75 }),
];
const places = new Map([
  ["an", { x: 0, y: 0 }],
  ["m1", { x: 10, y: 5 }],
]);
const xmlOf = (text: string) => parseHTML(text).document;

describe("CSV", () => {
  test("begins with the mark that Excel wants, and quotes what needs it", () => {
    const csv = nodesCsv([{ ...node("person:an"), label: 'Trần "An", \n' }]);
    expect(csv).toBe('\ufeffid,kind,label,date,bodyKind\r\nan,Person,"Trần ""An"", \n",,\r\n');
  });

  test("holds no formula", () => {
    expect(nodesCsv(nodes)).toContain("'=1+1");
  });

  test("names both ends of a line", () => {
    expect(linesCsv(lines, [node("person:an"), node("meeting:m1")])).toContain(
      "CHAIRED,an,an,m1,m1,,0.75,1,2020-11-30,2020-12-01",
    );
  });
});

describe.each([
  ["GraphML", graphml({ nodes, lines }, places)],
  ["GEXF", gexf({ nodes, lines }, places, PALETTES.light.nodes)],
])("%s", (_, text) => {
  test("has every node and line", () => {
    expect(xmlOf(text).querySelectorAll("node")).toHaveLength(2);
    expect(xmlOf(text).querySelector("edge")?.getAttribute("source")).toBe("an");
  });

  test("makes no markup of names, and drops what XML cannot hold", () => {
    expect(text).not.toContain("<script");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\ud800-\udfff]/);
    expect(text).toContain("Ánh");
  });
});

test("GEXF has dates as Gephi reads them", () => {
  const text = gexf({ nodes, lines }, places, PALETTES.light.nodes);
  expect(text).toContain('start="2020-11-01" end="2020-11-30"');
  expect(text).toContain('start="2020-11-30" end="2020-12-01"');
});

test("SVG draws each node and line once, and makes no markup of names", () => {
  const picture = {
    nodes: nodes.map(({ id, kind, label }) => ({ id, kind, label, size: 8, color: "#123456" })),
    lines: [{ key: "k", from: "an", to: "m1", size: 2, color: "#654321", curvature: 0, isDirected: true }],
  };
  const text = svg(picture, places, PALETTES.light);
  const page = xmlOf(text);
  expect(page.querySelectorAll("circle, polygon")).toHaveLength(2);
  expect(page.querySelectorAll("path")).toHaveLength(1);
  expect(page.querySelectorAll("script")).toHaveLength(0);
});
