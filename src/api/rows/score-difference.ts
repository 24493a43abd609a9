import { answerDifference } from "../../analysis/answer/answer-difference.ts";
import type { Ranked } from "../../analysis/answer/ranking.ts";

import type { StatementRow } from "./stated-attendances.ts";

/** Sums of fractions differ in their last digits. */
const SAME = 1e-9;

/**
 * Whose score differs between what was known at two times, and the articles that made it so: those known only later.
 * @param rank the ranking that statements give
 */
export function scoreDifference(
  known: readonly [before: readonly StatementRow[], after: readonly StatementRow[]],
  rank: (statements: readonly StatementRow[]) => Ranked[],
) {
  const [before, after] = known.map(rank) as [Ranked[], Ranked[]];
  const knownBefore = new Set(known[0].map(({ articleId }) => articleId));
  const isSame = (a: Ranked, b: Ranked) => Math.abs(a.score - b.score) < SAME;
  const { added, removed, changed, articleIds } = answerDifference(before, after, keyOf, isSame);
  return {
    added: added.map(({ itemId, score }) => ({ itemId, before: null, after: score })),
    removed: removed.map(({ itemId, score }) => ({ itemId, before: score, after: null })),
    changed: changed.map((pair) => ({
      itemId: pair.after.itemId,
      before: pair.before.score,
      after: pair.after.score,
    })),
    articleIds: articleIds.filter((id) => !knownBefore.has(id)),
  };
}

function keyOf({ itemId }: Ranked): string {
  return itemId;
}
