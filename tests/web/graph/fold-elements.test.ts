import { describe, expect, test } from "vitest";
import { capped, joined } from "../../../web/src/graph/fold-elements.ts";
import { line, node } from "../elements.ts";

const first = {
  nodes: [node("person:an"), node("meeting:m1")],
  lines: [line("an CHAIRED m1")],
  partial: [{ id: "an", relation: "CHAIRED" as const, shown: 1, total: 2 }],
};
const second = {
  nodes: [node("meeting:m1"), node("meeting:m2")],
  lines: [line("an CHAIRED m1"), line("an CHAIRED m2")],
  partial: [],
};

describe("elements of several steps", () => {
  test("are each there once, in the order of the steps", () => {
    const { nodes, lines } = joined([first, second]);
    expect(nodes.map(({ id }) => id)).toEqual(["an", "m1", "m2"]);
    expect(lines.map(({ to }) => to)).toEqual(["m1", "m2"]);
  });

  test("are no longer partial once a later page has brought the rest", () => {
    expect(joined([first]).partial).toHaveLength(1);
    expect(joined([first, second]).partial).toEqual([]);
  });

  test("above the cap say what is left out", () => {
    const { nodes, lines, leftOut } = capped(joined([first, second]), { maxNodes: 2, maxLines: 9 });
    expect(nodes.map(({ id }) => id)).toEqual(["an", "m1"]);
    expect(lines).toHaveLength(1);
    expect(leftOut).toEqual({ nodes: 1, lines: 1 });
  });
});
