import Graph from "graphology";
import { expect, test } from "vitest";
import { Emphasis } from "../../../web/src/canvas/emphasis.ts";
import { PALETTES } from "../../../web/src/canvas/palette.ts";

const palette = PALETTES.light;
const graph = new Graph({ type: "directed" });
for (const id of ["a", "b", "c"]) graph.addNode(id);
graph.addEdgeWithKey("ab", "a", "b");
graph.addEdgeWithKey("bc", "b", "c");

test("marked lines are drawn broad, others as they are", () => {
  const emphasis = new Emphasis(palette);
  emphasis.marks = { nodes: new Set(), lines: new Set(["ab"]) };
  expect(emphasis.line(graph, "ab", { size: 2 })).toMatchObject({ size: 5, color: palette.ring });
  expect(emphasis.line(graph, "bc", { size: 2 })).toEqual({ size: 2 });
});

test("what is far from the node pointed at fades, but for what is marked", () => {
  const emphasis = new Emphasis(palette);
  emphasis.marks = { nodes: new Set(["c"]), lines: new Set(["bc"]) };
  emphasis.point(graph, "a");
  expect(emphasis.node("a", {})).toMatchObject({ highlighted: true });
  expect(emphasis.node("b", {})).not.toHaveProperty("color");
  expect(emphasis.node("c", {})).toMatchObject({ highlighted: true });
  expect(emphasis.line(graph, "bc", {})).toMatchObject({ color: palette.ring });
  emphasis.marks = { nodes: new Set(), lines: new Set() };
  expect(emphasis.node("c", { label: "C" })).toMatchObject({ color: palette.faded, label: null });
  expect(emphasis.line(graph, "bc", {})).toMatchObject({ color: palette.faded });
});
