import { groupBy } from "../../std/group-by.ts";
import type { Evidence, Supported } from "./evidence.ts";

/** One thing that counts for an item: a meeting that somebody chaired, a meeting that two people attended. */
export interface Count {
  readonly itemId: string;
  /** 1 for plain counting. */
  readonly weight: number;
  /** The facts that must all stand for it to count: one for a meeting chaired, two for a meeting of two. */
  readonly facts: readonly Supported[];
}

export interface Ranked extends Supported {
  readonly itemId: string;
  /** From 1; equal scores share a rank, and the next is left out (1, 2, 2, 4). */
  readonly rank: number;
  /** Σ of the weights. */
  readonly score: number;
  /** Statements that alone hold up a fact that counts: were one of them wrong, the score would fall. Sorted. */
  readonly hangsOn: readonly string[];
}

/** Sums of fractions differ in their last digits. */
const SAME = 1e-9;

/**
 * Items by their score, the greatest first, equal ones by id. The top N are the first N.
 * @complexity O(n log n)
 */
export function ranking(counts: readonly Count[]): Ranked[] {
  const items = [...groupBy(counts, ({ itemId }) => itemId)]
    .map(([itemId, rows]) => ({ itemId, rows, score: sumOf(rows) }))
    .sort((a, b) =>
      Math.abs(a.score - b.score) < SAME ? (a.itemId < b.itemId ? -1 : 1) : b.score - a.score,
    );
  let rank = 0;
  return items.map(({ itemId, rows, score }, i) => {
    if (i === 0 || items[i - 1]!.score - score > SAME) rank = i + 1;
    const facts = rows.flatMap((row) => row.facts);
    const alone = facts.flatMap(({ evidence }) => (evidence.length === 1 ? evidence[0]!.statementId : []));
    return { itemId, rank, score, evidence: distinct(facts), hangsOn: [...new Set(alone)].sort() };
  });
}

function distinct(facts: readonly Supported[]): Evidence[] {
  const statements = new Map(
    facts.flatMap(({ evidence }) => evidence.map((each) => [each.statementId, each])),
  );
  return [...statements.values()].sort((a, b) => (a.statementId < b.statementId ? -1 : 1));
}

/** Sorted first: the sum must not depend on the order of the rows. */
function sumOf(rows: readonly Count[]): number {
  return rows
    .map(({ weight }) => weight)
    .sort((a, b) => a - b)
    .reduce((sum, weight) => sum + weight, 0);
}
