import { describe, expect, test } from "vitest";
import { arrange, type Places } from "../../../web/src/layout/arrange.ts";
import { stagesOf } from "../../../web/src/layout/layout-job.ts";
import { line, node } from "../elements.ts";

const NODES = Array.from({ length: 12 }, (_, i) => node(`person:p${i}`));
const LINES = NODES.slice(1).map(({ id }) => line(`p0 ATTENDED ${id}`));

function places(graphs: Parameters<typeof stagesOf>[0]): Places {
  let at: Places = new Map();
  for (const { sketch } of stagesOf(graphs)) {
    const work = arrange(sketch, at, 1000);
    let step = work.next();
    while (!step.done) step = work.next();
    at = step.value;
  }
  return at;
}

describe("the layout", () => {
  test("is the same for the same steps, whoever opens the link", () => {
    const graphs = [
      { nodes: NODES.slice(0, 5), lines: LINES.slice(0, 4) },
      { nodes: NODES, lines: LINES },
    ];
    expect(places(graphs)).toEqual(places(graphs));
  });

  test("puts no two nodes in one place", () => {
    const all = [...places([{ nodes: NODES, lines: LINES }]).values()];
    const apart = all.flatMap((a, i) => all.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...apart)).toBeGreaterThan(1);
    expect(all.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test("puts who is joined nearer than who is not", () => {
    const nodes = ["a", "b", "c", "d"].map((id) => node(`person:${id}`));
    const at = places([{ nodes, lines: [line("a ATTENDED b"), line("c ATTENDED d")] }]);
    const between = (one: string, other: string) =>
      Math.hypot(at.get(one)!.x - at.get(other)!.x, at.get(one)!.y - at.get(other)!.y);
    expect(between("a", "b")).toBeLessThan(between("a", "c"));
    expect(between("c", "d")).toBeLessThan(between("b", "d"));
  });
});
