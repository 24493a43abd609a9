import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adjacencyOf } from "../../../src/analysis/graph/adjacency.ts";
import { centrality } from "../../../src/analysis/graph/centrality.ts";
import { commonestBody } from "../../../src/analysis/graph/commonest-body.ts";
import { communities } from "../../../src/analysis/graph/communities.ts";
import { neighbourhood } from "../../../src/analysis/graph/neighbourhood.ts";
import { persistence } from "../../../src/analysis/graph/persistence.ts";
import type { WeightedEdge } from "../../../src/analysis/graph/weighted-edge.ts";
import { randomGraph } from "../../support/random-graph.ts";

const edge = (source: string, target: string, weight = 1): WeightedEdge => ({ source, target, weight });

describe("a graph by numbers", () => {
  test("sums parallel edges, leaves out loops and forgets the order of the edges", () => {
    const edges = [edge("b", "a", 0.5), edge("a", "b", 0.25), edge("a", "a", 9), edge("c", "a")];
    const graph = adjacencyOf(edges);
    expect(graph).toMatchObject({ ids: ["a", "b", "c"] });
    expect([...graph.neighbours]).toEqual([1, 2, 0, 0]);
    expect([...graph.weights]).toEqual([0.75, 1, 0.75, 1]);
    expect(adjacencyOf([...edges].reverse())).toEqual(graph);
  });

  test("refuses an edge without weight", () => {
    expect(() => adjacencyOf([edge("a", "b", 0)])).toThrow("edge a – b weighs 0");
  });
});

describe("centrality", () => {
  test("counts neighbours and weights, and finds the hub", () => {
    const found = centrality(
      adjacencyOf([edge("hub", "a", 2), edge("hub", "b"), edge("hub", "c"), edge("a", "b", 0.5)]),
    );
    expect(found.map(({ id, degree, strength }) => [id, degree, strength])).toEqual([
      ["hub", 3, 4],
      ["a", 2, 2.5],
      ["b", 2, 1.5],
      ["c", 1, 1],
    ]);
  });

  test("by PageRank is the balance of what each gives to and gets from its neighbours", () => {
    const graph = adjacencyOf(randomGraph(3, 50, 120));
    const found = new Map(centrality(graph).map((each) => [each.id, each]));
    let all = 0;
    graph.ids.forEach((id, node) => {
      let got = 0.15 / graph.ids.length;
      for (let i = graph.starts[node]!; i < graph.starts[node + 1]!; i++) {
        const from = found.get(graph.ids[graph.neighbours[i]!]!)!;
        got += (0.85 * from.pageRank * graph.weights[i]!) / from.strength;
      }
      expect(found.get(id)!.pageRank).toBeCloseTo(got, 9);
      all += got;
    });
    expect(all).toBeCloseTo(1, 9);
  });
});

describe("communities", () => {
  const clique = (...ids: string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => edge(a, b)));
  const planted = [
    ...clique("a1", "a2", "a3", "a4", "a5"),
    ...clique("b1", "b2", "b3", "b4"),
    ...clique("c1", "c2", "c3", "c4"),
    edge("a1", "b1", 0.1),
    edge("b1", "c1", 0.1),
    edge("c1", "a1", 0.1),
  ];

  test("are the groups that hang together, the largest first", () => {
    const found = communities(adjacencyOf(planted));
    expect(found.communities).toEqual([
      ["a1", "a2", "a3", "a4", "a5"],
      ["b1", "b2", "b3", "b4"],
      ["c1", "c2", "c3", "c4"],
    ]);
    expect(found.modularity).toBeGreaterThan(0.6);
  });

  test("are the same in every run, whatever the order of the edges", () => {
    const edges = randomGraph(9, 80, 200);
    expect(communities(adjacencyOf([...edges].reverse()))).toEqual(communities(adjacencyOf(edges)));
  });

  test("are none of no edges", () => {
    expect(communities(adjacencyOf([]))).toEqual({ communities: [], modularity: 0 });
  });

  test("have most posts in one body", () => {
    const bodies = new Map([
      ["a1", ["health", "committee"]],
      ["a2", ["health", "health"]],
      ["a3", ["finance"]],
    ]);
    expect(commonestBody(["a1", "a2", "a3", "a4"], bodies)).toEqual({ bodyId: "health", members: 2 });
    expect(commonestBody(["a1", "a3"], bodies)).toEqual({ bodyId: "committee", members: 1 });
    expect(commonestBody(["a4"], bodies)).toBeNull();
  });

  test("persist as far as they share members with one before", () => {
    const before = [
      ["a", "b", "c", "d"],
      ["e", "f"],
    ];
    expect(persistence([["a", "b"], ["c", "d", "e"], ["e", "f"], ["y"]], before)).toEqual([
      { before: 0, jaccard: 0.5 },
      { before: 0, jaccard: 0.4 },
      { before: 1, jaccard: 1 },
      { before: null, jaccard: 0 },
    ]);
  });
});

describe("a neighbourhood", () => {
  const graph = adjacencyOf([
    edge("an", "binh", 3),
    edge("an", "chi", 1),
    edge("an", "dung", 0.1),
    edge("binh", "em", 2),
    edge("chi", "em", 2),
    edge("chi", "giang", 3),
    edge("em", "giang", 1),
    edge("giang", "huy", 5),
  ]);
  const ids = (given: Parameters<typeof neighbourhood>[2]) => {
    const { nodes, edges, truncated } = neighbourhood(graph, "an", given);
    return [nodes.map(({ id, hops }) => `${hops} ${id}`), edges.length, truncated];
  };

  test("reaches so many hops over edges of at least a weight", () => {
    expect(ids({ hops: 1, maxNodes: 10 })).toEqual([["0 an", "1 binh", "1 chi", "1 dung"], 3, false]);
    expect(ids({ hops: 1, minWeight: 0.5, maxNodes: 10 })).toEqual([["0 an", "1 binh", "1 chi"], 2, false]);
    expect(ids({ hops: 1, minWeight: 1, maxNodes: 10 })[0]).toContain("1 chi");
    expect(ids({ hops: 9, maxNodes: 10 })[0]).toHaveLength(7);
  });

  test("keeps the nearest and strongest under a cap, and says that it left some out", () => {
    expect(ids({ hops: 2, minWeight: 0.5, maxNodes: 4 })).toEqual([
      ["0 an", "1 binh", "1 chi", "2 em"],
      4,
      true,
    ]);
    expect(ids({ hops: 2, minWeight: 0.5, maxNodes: 5 })).toEqual([
      ["0 an", "1 binh", "1 chi", "2 em", "2 giang"],
      6,
      false,
    ]);
    expect(ids({ hops: 2, minWeight: 0.5, maxNodes: 3 })).toEqual([["0 an", "1 binh", "1 chi"], 2, true]);
  });

  test("of somebody without edges is empty", () => {
    expect(neighbourhood(graph, "nobody", { hops: 2, maxNodes: 9 })).toEqual({
      nodes: [],
      edges: [],
      truncated: false,
    });
  });

  test("never passes the cap, and is whole where it is not truncated", () => {
    const whole = adjacencyOf(randomGraph(2, 30, 60));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 4 }), (maxNodes, hops) => {
        const part = neighbourhood(whole, "p0", { hops, maxNodes });
        expect(part.nodes.length).toBeLessThanOrEqual(maxNodes);
        const all = neighbourhood(whole, "p0", { hops, maxNodes: Infinity });
        expect(part.truncated).toBe(all.nodes.length > maxNodes);
        if (!part.truncated) expect(part).toEqual(all);
      }),
    );
  });
});
