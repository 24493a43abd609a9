import type { Judged } from "./judged.ts";
import { Partition } from "./partition.ts";
import type { Decision } from "./resolution.ts";

/** Mentions that are compared as one. */
export interface Unit {
  /** Sorted. */
  readonly references: readonly string[];
}

/** Two units by their places in the list, compared. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  /** From 0 to 1. */
  readonly score: number;
  readonly because: string;
}

export interface Settled {
  /** Units by their places in the list, those of one entity together. */
  readonly sets: readonly (readonly number[])[];
  readonly decisions: readonly Decision[];
}

/** From this score on two units are one. */
export const SAME = 0.5;

/**
 * Joins what is judged the same, then the pairs that score `SAME` or more, the best first, unless a judgement or
 * `isOpposed` keeps two sets apart. A pure function of the sets of units, pairs and judgements.
 * @param units sorted by first reference; those whose reference is in a judgement stand alone
 */
export function settlePairs(
  units: readonly Unit[],
  pairs: readonly ScoredPair[],
  judged: Judged,
  isOpposed: (one: readonly number[], other: readonly number[]) => boolean,
): Settled {
  const unitOf = new Map(
    units.flatMap(({ references }, i) => references.map((r): [string, number] => [r, i])),
  );
  const partition = new Partition(units.length);
  const judgedUnits = (pairs: Judged["same"]) =>
    pairs.flatMap(([a, b]): [number, number][] => {
      const [i, j] = [unitOf.get(a), unitOf.get(b)];
      return i === undefined || j === undefined ? [] : [[i, j]];
    });
  for (const [i, j] of judgedUnits(judged.same)) partition.join(i, j);
  for (const [i, j] of judgedUnits(judged.different)) partition.keepApart(i, j);
  const decide = ({ a, b, score, because }: ScoredPair, same: boolean): Decision => {
    const [first, second] = [units[a]!.references[0]!, units[b]!.references[0]!].sort() as [string, string];
    return { a: first, b: second, score, because, same };
  };
  const decisions: Decision[] = [];
  const refused: ScoredPair[] = [];
  for (const pair of [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const { a, b } = pair;
    if (partition.root(a) === partition.root(b)) continue;
    if (pair.score < SAME || partition.mustStayApart(a, b)) refused.push(pair);
    else if (isOpposed(partition.members(a), partition.members(b))) refused.push(pair);
    else {
      partition.join(a, b);
      decisions.push(decide(pair, true));
    }
  }
  const told = new Set<string>();
  for (const pair of refused) {
    const roots = [partition.root(pair.a), partition.root(pair.b)].sort((x, y) => x - y);
    if (roots[0] === roots[1] || told.has(roots.join())) continue;
    told.add(roots.join());
    decisions.push(decide(pair, false));
  }
  return {
    sets: partition.sets(),
    decisions: decisions.sort((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1)),
  };
}
