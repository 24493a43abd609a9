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
const together = [{ ...line("an ATTENDED binh"), weight: 0.4 }];
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
      "CHAIRED,an,an,m1,m1,,0.75,1,2020-11-30,2020-12-01,",
    );
  });

  test("gives the weight of two people’s meetings, which no article says as a relation of theirs", () => {
    expect(linesCsv(together, [node("person:an"), node("person:binh")])).toContain(
      "SEEN_TOGETHER,an,an,binh,binh,,,,,,0.4\r\n",
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

test("lines of the co-attendance view weigh, and lead nowhere", () => {
  const people = { nodes: [node("person:an"), node("person:binh")], lines: together };
  const [ml] = xmlOf(graphml(people, places)).querySelectorAll("edge");
  expect(ml?.getAttribute("directed")).toBe("false");
  expect(ml?.querySelector('[key="weight"]')?.textContent).toBe("0.4");
  const [xf] = xmlOf(gexf(people, places, PALETTES.light.nodes)).querySelectorAll("edge");
  expect(xf?.getAttribute("type")).toBe("undirected");
  expect(xf?.getAttribute("weight")).toBe("0.4");
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
  expect(page.querySelectorAll("svg > path")).toHaveLength(1);
  expect(page.querySelectorAll("script")).toHaveLength(0);
});

test("an arrow of SVG ends at the rim of its node, or it could not be seen", () => {
  const picture = {
    nodes: nodes.map(({ id, kind, label }) => ({ id, kind, label, size: 8, color: "#123456" })),
    lines: [{ key: "k", from: "an", to: "m1", size: 2, color: "#654321", curvature: 0, isDirected: true }],
  };
  const page = xmlOf(svg(picture, places, PALETTES.light));
  const drawn = page.querySelector("svg > path")!;
  const marker = /#([^)]+)/.exec(drawn.getAttribute("marker-end")!)![1]!;
  expect(page.getElementById(marker)?.tagName.toLowerCase()).toBe("marker");
  const end = drawn.getAttribute("d")!.split(" ").slice(-2).map(Number) as [number, number];
  const top = page.querySelector("polygon")!.getAttribute("points")!.split(" ")[0]!.split(",").map(Number);
  const middle = [top[0]!, top[1]! + 8] as const;
  expect(Math.hypot(end[0] - middle[0], end[1] - middle[1])).toBeCloseTo(8, 0);
});
