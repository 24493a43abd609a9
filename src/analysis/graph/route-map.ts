import { lengthOf, type Relation } from "./relation.ts";

/** A way from a node to a neighbour: all relations that join them, as long as the shortest. */
export interface Leg {
  readonly to: number;
  readonly length: number;
  /** The length and a trifle, so that of equally long routes that with fewer legs costs less. */
  readonly cost: number;
  readonly relations: readonly Relation[];
}

/** The nodes that relations join, and the ways between them. */
export interface RouteMap {
  /** Sorted; a node's number is its place here, so that the order of the relations leaves no trace. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** For each node its legs, by the number of the neighbour. */
  readonly legs: readonly (readonly Leg[])[];
}

/** Lengths are multiples of ½, so that costs add up exactly: no rounding makes or breaks a tie. */
const TRIFLE = 2 ** -30;

/** @complexity O(R log R) */
export function routeMapOf(relations: readonly Relation[]): RouteMap {
  const ids = [...new Set(relations.flatMap(({ source, target }) => [source, target]))].sort();
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const joining: Map<number, Relation[]>[] = ids.map(() => new Map());
  const add = (from: number, to: number, relation: Relation) => {
    const known = joining[from]!.get(to);
    if (known) known.push(relation);
    else joining[from]!.set(to, [relation]);
  };
  for (const relation of relations) {
    const [a, b] = [numberOf.get(relation.source)!, numberOf.get(relation.target)!];
    if (a === b) continue;
    add(a, b, relation);
    add(b, a, relation);
  }
  const legs = joining.map((neighbours) =>
    [...neighbours]
      .sort(([a], [b]) => a - b)
      .map(([to, parallel]) => {
        const shortestFirst = parallel.sort((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
        const length = lengthOf(shortestFirst[0]!);
        return { to, length, cost: length + TRIFLE, relations: shortestFirst };
      }),
  );
  return { ids, numberOf, legs };
}
