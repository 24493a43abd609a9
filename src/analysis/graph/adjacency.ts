import { invariant } from "../../std/invariant.ts";
import type { WeightedEdge } from "./weighted-edge.ts";

/** An undirected graph by numbers: the neighbours of node i are `neighbours[starts[i]]` up to `starts[i + 1]`. */
export interface Adjacency {
  /** Ids, sorted; a node's number is its place here, so that the order of the edges leaves no trace. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  /** Ascending for each node. */
  readonly neighbours: Uint32Array;
  /** Beside `neighbours`; parallel edges are one, with the sum of their weights. */
  readonly weights: Float64Array;
}

/**
 * Loops are left out.
 * @complexity O(E log E)
 */
export function adjacencyOf(edges: readonly WeightedEdge[]): Adjacency {
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort();
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const weightsOf: Map<number, number>[] = ids.map(() => new Map());
  const add = (from: number, to: number, weight: number) =>
    weightsOf[from]!.set(to, (weightsOf[from]!.get(to) ?? 0) + weight);
  for (const { source, target, weight } of edges) {
    invariant(weight > 0, `edge ${source} – ${target} weighs ${weight}`);
    const [a, b] = [numberOf.get(source)!, numberOf.get(target)!];
    if (a === b) continue;
    add(a, b, weight);
    add(b, a, weight);
  }
  const starts = new Uint32Array(ids.length + 1);
  weightsOf.forEach(({ size }, i) => {
    starts[i + 1] = starts[i]! + size;
  });
  const neighbours = new Uint32Array(starts[ids.length]!);
  const weights = new Float64Array(neighbours.length);
  weightsOf.forEach((known, i) => {
    [...known]
      .sort(([a], [b]) => a - b)
      .forEach(([neighbour, weight], j) => {
        neighbours[starts[i]! + j] = neighbour;
        weights[starts[i]! + j] = weight;
      });
  });
  return { ids, numberOf, starts, neighbours, weights };
}
