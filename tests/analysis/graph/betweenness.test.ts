import { UndirectedGraph } from "graphology";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import { describe, expect, test } from "vitest";
import { adjacencyOf } from "../../../src/analysis/graph/adjacency.ts";
import { betweenness } from "../../../src/analysis/graph/betweenness.ts";
import { brokers } from "../../../src/analysis/graph/brokers.ts";
import type { WeightedEdge } from "../../../src/analysis/graph/weighted-edge.ts";
import { randomGraph } from "../../support/random-graph.ts";

const graphologyBetweenness = betweennessModule as unknown as typeof betweennessModule.default;
const edge = (source: string, target: string, weight = 1): WeightedEdge => ({ source, target, weight });

describe("betweenness", () => {
  test.each([4, 5, 6])("is what graphology finds in the same graph (seed %i)", (seed) => {
    const edges = randomGraph(seed, 60, 140);
    const graph = new UndirectedGraph();
    for (const { source, target, weight } of edges) graph.mergeEdge(source, target, { length: 1 / weight });
    const expected = graphologyBetweenness(graph, { getEdgeWeight: "length", normalized: false });
    const { values } = betweenness(adjacencyOf(edges));
    for (const [id, value] of values) expect(value, id).toBeCloseTo(expected[id]!, 9);
  });

  test("of all pairs is the sum of that within and between any two halves", () => {
    const graph = adjacencyOf(randomGraph(7, 40, 90));
    const [first, second] = [graph.ids.slice(0, 15), graph.ids.slice(15)];
    const parts = [
      betweenness(graph, [first, first]),
      betweenness(graph, [second, second]),
      betweenness(graph, [first, second]),
    ];
    const whole = betweenness(graph);
    for (const [id, value] of whole.values) {
      expect(
        parts.reduce((sum, part) => sum + part.values.get(id)!, 0),
        id,
      ).toBeCloseTo(value, 9);
    }
    expect(parts.reduce((sum, part) => sum + part.connectedPairs, 0)).toBe(whole.connectedPairs);
  });

  test("counts a pair once where both belong to both sets", () => {
    const path = adjacencyOf([edge("a", "b"), edge("b", "c")]);
    expect(
      betweenness(path, [
        ["a", "c"],
        ["a", "c", "b"],
      ]),
    ).toMatchObject({ connectedPairs: 3 });
    expect(
      betweenness(path, [
        ["a", "c"],
        ["a", "c", "b"],
      ]).values.get("b"),
    ).toBe(1);
  });
});

describe("brokers between two staffs", () => {
  // Two ministries joined by a strong bridge over x, and a weak one over y.
  const graph = adjacencyOf([
    edge("a1", "a2", 2),
    edge("a2", "x", 2),
    edge("x", "b1", 2),
    edge("b1", "b2", 2),
    edge("a1", "y", 0.1),
    edge("y", "b2", 0.1),
    edge("a1", "z", 5),
    edge("z", "a2", 5),
  ]);

  test("lie on the paths that cross, ranked by how many", () => {
    expect(brokers(graph, ["a1", "a2"], ["b1", "b2"])).toEqual([
      { personId: "x", betweenness: 4, share: 1, staff: "NEITHER" },
      { personId: "a2", betweenness: 2, share: 0.5, staff: "FIRST" },
      { personId: "b1", betweenness: 2, share: 0.5, staff: "SECOND" },
      { personId: "z", betweenness: 2, share: 0.5, staff: "NEITHER" },
    ]);
  });

  test("may belong to both; nobody brokers where no path crosses", () => {
    expect(brokers(graph, ["a1", "a2", "x"], ["b1", "b2", "x"])[0]).toMatchObject({
      personId: "x",
      staff: "BOTH",
    });
    expect(brokers(adjacencyOf([edge("a1", "a2"), edge("b1", "b2")]), ["a1"], ["b1", "nobody"])).toEqual([]);
  });
});
