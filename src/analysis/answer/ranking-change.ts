import type { Ranked } from "./ranking.ts";

/** An item in two rankings. */
export interface RankingChange {
  readonly itemId: string;
  /** Null where it is not ranked. */
  readonly before: Ranked | null;
  readonly after: Ranked | null;
  /** Places won; negative: lost; null where it is in one ranking only. */
  readonly placesChanged: number | null;
}

/**
 * What became of each item, in the order of the ranking after, then of those that dropped out.
 * @param before of all evidence
 * @param after of the evidence that `without` leaves
 * @complexity O(n)
 */
export function rankingChange(before: readonly Ranked[], after: readonly Ranked[]): RankingChange[] {
  const old = new Map(before.map((ranked) => [ranked.itemId, ranked]));
  const stays = new Set(after.map(({ itemId }) => itemId));
  const changes = after.map((ranked) => {
    const was = old.get(ranked.itemId) ?? null;
    return {
      itemId: ranked.itemId,
      before: was,
      after: ranked,
      placesChanged: was && was.rank - ranked.rank,
    };
  });
  const dropped = before
    .filter(({ itemId }) => !stays.has(itemId))
    .map((ranked) => ({ itemId: ranked.itemId, before: ranked, after: null, placesChanged: null }));
  return [...changes, ...dropped];
}
