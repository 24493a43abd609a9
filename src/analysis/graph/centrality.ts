import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import type { Adjacency } from "./adjacency.ts";
import { undirectedGraph } from "./undirected-graph.ts";

// The package is CommonJS whose types describe an ES module.
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

export interface Centrality {
  readonly id: string;
  /** Neighbours. */
  readonly degree: number;
  /** Σ of the weights of its edges. */
  readonly strength: number;
  /** 0 to 1, in all 1. */
  readonly pageRank: number;
}

/**
 * How central each node is, by PageRank (damping 0.85, steps in proportion to weights), greatest first.
 * Page, Brin, Motwani, Winograd, The PageRank citation ranking, Stanford (1999).
 * @complexity O(rounds · E), at most 1,000 rounds
 */
export function centrality(graph: Adjacency): Centrality[] {
  const ranks = pagerank(undirectedGraph(graph), {
    getEdgeWeight: "weight",
    alpha: 0.85,
    tolerance: 1e-12,
    maxIterations: 1000,
  });
  return graph.ids
    .map((id, node) => {
      const weights = graph.weights.subarray(graph.starts[node], graph.starts[node + 1]);
      const strength = weights.reduce((sum, weight) => sum + weight, 0);
      return { id, degree: weights.length, strength, pageRank: ranks[id]! };
    })
    .sort((a, b) => b.pageRank - a.pageRank || (a.id < b.id ? -1 : 1));
}
