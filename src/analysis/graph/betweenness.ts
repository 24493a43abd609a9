import TinyQueue from "tinyqueue";
import type { Adjacency } from "./adjacency.ts";

export interface Betweenness {
  /** Σ over pairs of the share of their shortest paths that lead through the node; its own pairs do not count. */
  readonly values: ReadonlyMap<string, number>;
  /** Unordered pairs with a path between them. */
  readonly connectedPairs: number;
}

/**
 * On how many shortest paths each node lies, an edge of weight w being 1/w long. With `between`, only paths from a
 * node of the one set to a node of the other; each unordered pair counts once.
 *
 * Brandes, A faster algorithm for betweenness centrality, J. Math. Sociol. 25 (2001) 163–177; of subsets: Brandes, On
 * variants of shortest-path betweenness centrality, Social Networks 30 (2008) 136–145.
 * @param between ids; those that are not in the graph are passed over
 * @complexity O(s · E log V) for s nodes in the smaller set, or all V: ask for the part of the graph that matters
 */
export function betweenness(
  graph: Adjacency,
  between: readonly [Iterable<string>, Iterable<string>] = [graph.ids, graph.ids],
): Betweenness {
  const [sources, targets] = between
    .map((ids) => new Set([...ids].flatMap((id) => graph.numberOf.get(id) ?? [])))
    .sort((a, b) => a.size - b.size) as [Set<number>, Set<number>];
  const values = new Float64Array(graph.ids.length);
  let connectedPairs = 0;
  for (const source of [...sources].sort((a, b) => a - b)) {
    const share = (target: number) => {
      if (target === source || !targets.has(target)) return 0;
      return sources.has(target) && targets.has(source) ? 0.5 : 1;
    };
    const tree = shortestPathsFrom(source, graph);
    const dependency = new Float64Array(values.length);
    for (const node of tree.settled.reverse()) {
      connectedPairs += share(node);
      for (const before of tree.predecessors[node]!) {
        dependency[before]! += (tree.paths[before]! / tree.paths[node]!) * (share(node) + dependency[node]!);
      }
      if (node !== source) values[node]! += dependency[node]!;
    }
  }
  return { values: new Map(graph.ids.map((id, i) => [id, values[i]!])), connectedPairs };
}

/** Lengths are sums of fractions: equal ones may differ in their last digits. */
const SAME = 1e-12;

/** Dijkstra's algorithm, counting the shortest paths and keeping all predecessors on them. */
function shortestPathsFrom(source: number, { ids, starts, neighbours, weights }: Adjacency) {
  const lengths = new Float64Array(ids.length).fill(Infinity);
  const paths = new Float64Array(ids.length);
  const predecessors: number[][] = ids.map(() => []);
  const settled: number[] = [];
  const isSettled = new Uint8Array(ids.length);
  const queue = new TinyQueue(
    [{ node: source, length: 0 }],
    (a, b) => a.length - b.length || a.node - b.node,
  );
  lengths[source] = 0;
  paths[source] = 1;
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { node } = next;
    if (isSettled[node]) continue;
    isSettled[node] = 1;
    settled.push(node);
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const neighbour = neighbours[i]!;
      const length = lengths[node]! + 1 / weights[i]!;
      const slack = length - lengths[neighbour]!;
      if (slack < -SAME * length) {
        lengths[neighbour] = length;
        paths[neighbour] = paths[node]!;
        predecessors[neighbour] = [node];
        queue.push({ node: neighbour, length });
      } else if (slack <= SAME * length && !isSettled[neighbour]) {
        paths[neighbour]! += paths[node]!;
        predecessors[neighbour]!.push(node);
      }
    }
  }
  return { settled, paths, predecessors };
}
