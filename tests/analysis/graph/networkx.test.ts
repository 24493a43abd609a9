import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { adjacencyOf } from "../../../src/analysis/graph/adjacency.ts";
import { betweenness } from "../../../src/analysis/graph/betweenness.ts";
import { communities } from "../../../src/analysis/graph/communities.ts";
import { kBestPaths } from "../../../src/analysis/graph/k-best-paths.ts";
import type { WeightedEdge } from "../../../src/analysis/graph/weighted-edge.ts";
import { packagePath } from "../../../src/std/package-root.ts";
import { randomGraph } from "../../support/random-graph.ts";
import { meetingRelation } from "../../support/relations.ts";

const ORACLE = packagePath("tests", "analysis", "graph", "networkx-oracle.py");
const hasNetworkx = spawnSync("python3", ["-c", "import networkx"]).status === 0;

const K = 25;
const FIRST = ["p0", "p3", "p6", "p9"];
const SECOND = ["p1", "p4", "p7", "p10", "p13"];
const GRAPHS = [1, 2, 3].map((seed) => randomGraph(seed, 45, 110));

interface Answer {
  readonly betweenness: Record<string, number>;
  readonly crossing: Record<string, number>;
  readonly lengths: readonly number[];
  readonly modularity: number;
  readonly louvain: number;
}

function askNetworkx(): Answer[] {
  const asked = GRAPHS.map((edges) => ({
    edges: edges.map(({ source, target, weight }) => [source, target, weight]),
    first: FIRST,
    second: SECOND,
    from: "p0",
    to: "p1",
    k: K,
    communities: communities(adjacencyOf(edges)).communities,
  }));
  const run = spawnSync("python3", [ORACLE], { input: JSON.stringify(asked), encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

describe.skipIf(!hasNetworkx)("networkx, asked of the same graphs, agrees on", () => {
  const answers = hasNetworkx ? askNetworkx() : [];
  const each = GRAPHS.map((edges, i) => [i + 1, edges, answers[i]!] as const);

  test.each(each)("betweenness (graph %i)", (_, edges, answer) => {
    expectSame(betweenness(adjacencyOf(edges)).values, answer.betweenness);
  });

  test.each(each)("betweenness over paths that cross (graph %i)", (_, edges, answer) => {
    expectSame(betweenness(adjacencyOf(edges), [FIRST, SECOND]).values, answer.crossing);
    expectSame(betweenness(adjacencyOf(edges), [SECOND, FIRST]).values, answer.crossing);
  });

  test.each(each)("the lengths of the k best paths (graph %i)", (_, edges, answer) => {
    const paths = kBestPaths(edges.map(ofLength), "p0", "p1", K);
    expect(paths.map(({ length }) => length)).toEqual(answer.lengths);
  });

  test.each(each)("modularity, and finds no much better communities (graph %i)", (_, edges, answer) => {
    const { modularity } = communities(adjacencyOf(edges));
    expect(modularity).toBeCloseTo(answer.modularity, 9);
    expect(modularity).toBeGreaterThan(0.95 * answer.louvain);
  });
});

/** A relation as long as the edge: a leg of a meeting of n people is (n − 1)/2 long. */
function ofLength({ source, target, weight }: WeightedEdge) {
  return meetingRelation(source, target, 2 / weight + 1);
}

function expectSame(values: ReadonlyMap<string, number>, expected: Record<string, number>): void {
  expect([...values.keys()].sort()).toEqual(Object.keys(expected).sort());
  for (const [id, value] of values) expect(value, id).toBeCloseTo(expected[id]!, 9);
}
