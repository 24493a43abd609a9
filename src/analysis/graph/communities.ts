import louvainModule from "graphology-communities-louvain";
import { groupBy } from "../../std/group-by.ts";
import type { Adjacency } from "./adjacency.ts";
import { undirectedGraph } from "./undirected-graph.ts";

// The package is CommonJS whose types describe an ES module.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface Communities {
  /** The largest first; members sorted. Every node is in one. */
  readonly communities: readonly (readonly string[])[];
  /** How much more weight lies within communities than chance would put there: −0.5 to 1. */
  readonly modularity: number;
}

/**
 * Groups of nodes that are closer among themselves than to others. Nodes are visited in order of their ids, not at random: the
 * same graph gives the same groups.
 * Blondel, Guillaume, Lambiotte, Lefebvre, Fast unfolding of communities in large networks, J. Stat. Mech. (2008) P10008.
 * @complexity near O(E) in practice
 */
export function communities(graph: Adjacency): Communities {
  if (graph.ids.length === 0) return { communities: [], modularity: 0 };
  const found = louvain.detailed(undirectedGraph(graph), {
    getEdgeWeight: "weight",
    randomWalk: false,
  });
  const groups = [...groupBy(graph.ids, (id) => found.communities[id]).values()];
  return {
    communities: groups.sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1)),
    modularity: found.modularity,
  };
}
