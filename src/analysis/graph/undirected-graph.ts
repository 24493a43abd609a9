import { UndirectedGraph } from "graphology";
import type { Adjacency } from "./adjacency.ts";

/** The same graph for graphology's algorithms; nodes and edges in order, for some of these depend on it. */
export function undirectedGraph({ ids, starts, neighbours, weights }: Adjacency): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  ids.forEach((id, node) => {
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      if (neighbours[i]! > node) graph.addEdge(id, ids[neighbours[i]!], { weight: weights[i] });
    }
  });
  return graph;
}
