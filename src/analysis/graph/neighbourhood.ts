import type { Adjacency } from "./adjacency.ts";
import type { WeightedEdge } from "./weighted-edge.ts";

export interface Neighbourhood {
  /** The centre first, then by hops, then by how strongly they hang on those before them. */
  readonly nodes: readonly { readonly id: string; readonly hops: number }[];
  /** All edges of at least the minimum weight between these nodes, in order of ids. */
  readonly edges: readonly WeightedEdge[];
  /** Whether nodes within reach were left out to keep to the cap. */
  readonly truncated: boolean;
}

/**
 * What lies within some hops of a node. Under the cap, near nodes go before far ones, and within one hop those with
 * the greatest Σ of weights to the nodes of the hop before.
 * @param maxNodes with the centre
 * @returns no node where the centre has no edge
 * @complexity O(E log V) of the part within reach
 */
export function neighbourhood(
  graph: Adjacency,
  centre: string,
  { hops, minWeight = 0, maxNodes }: { hops: number; minWeight?: number; maxNodes: number },
): Neighbourhood {
  const start = graph.numberOf.get(centre);
  if (start === undefined) return { nodes: [], edges: [], truncated: false };
  const hopsOf = new Map([[start, 0]]);
  let frontier = [start];
  let truncated = false;
  for (let hop = 1; hop <= hops && frontier.length > 0; hop++) {
    const strengths = new Map<number, number>();
    for (const node of frontier) {
      for (const { neighbour, weight } of edgesAt(graph, node, minWeight)) {
        if (!hopsOf.has(neighbour)) strengths.set(neighbour, (strengths.get(neighbour) ?? 0) + weight);
      }
    }
    const room = maxNodes - hopsOf.size;
    if (strengths.size > room) truncated = true;
    frontier = [...strengths]
      .sort(([a, v], [b, w]) => w - v || a - b)
      .slice(0, room)
      .map(([node]) => node);
    for (const node of frontier) hopsOf.set(node, hop);
  }
  return {
    nodes: [...hopsOf].map(([node, hop]) => ({ id: graph.ids[node]!, hops: hop })),
    edges: edgesAmong(graph, hopsOf, minWeight),
    truncated,
  };
}

function edgesAmong(graph: Adjacency, kept: ReadonlyMap<number, number>, minWeight: number): WeightedEdge[] {
  return [...kept.keys()]
    .sort((a, b) => a - b)
    .flatMap((node) =>
      edgesAt(graph, node, minWeight)
        .filter(({ neighbour }) => neighbour > node && kept.has(neighbour))
        .map(({ neighbour, weight }) => ({
          source: graph.ids[node]!,
          target: graph.ids[neighbour]!,
          weight,
        })),
    );
}

function edgesAt({ starts, neighbours, weights }: Adjacency, node: number, minWeight: number) {
  const edges: { neighbour: number; weight: number }[] = [];
  for (let i = starts[node]!; i < starts[node + 1]!; i++) {
    if (weights[i]! >= minWeight) edges.push({ neighbour: neighbours[i]!, weight: weights[i]! });
  }
  return edges;
}
