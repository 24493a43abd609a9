import type { Evidence, Supported } from "./evidence.ts";

export interface AnswerDifference<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
  /** Articles with a statement that only one of two differing rows rests on: those that made the difference. Sorted. */
  readonly articleIds: readonly string[];
}

/**
 * What two answers to one question differ in: at two times of knowing, or with and without some evidence.
 * @param keyOf tells which rows of the two answers speak of the same
 * @param isSame whether two such rows say the same; what they rest on aside
 * @complexity O(rows + statements)
 */
export function answerDifference<T extends Supported>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
  isSame: (before: T, after: T) => boolean,
): AnswerDifference<T> {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  const added = after.filter((row) => !old.has(keyOf(row)));
  const removed = before.filter((row) => !now.has(keyOf(row)));
  const changed = after.flatMap((row) => {
    const was = old.get(keyOf(row));
    return was && !isSame(was, row) ? { before: was, after: row } : [];
  });
  const differing = [
    ...added.map(({ evidence }) => evidence),
    ...removed.map(({ evidence }) => evidence),
    ...changed.flatMap((pair) => [
      onlyIn(pair.after.evidence, pair.before.evidence),
      onlyIn(pair.before.evidence, pair.after.evidence),
    ]),
  ].flat();
  return { added, removed, changed, articleIds: [...new Set(differing.map((e) => e.articleId))].sort() };
}

function onlyIn(these: readonly Evidence[], those: readonly Evidence[]): Evidence[] {
  const known = new Set(those.map(({ statementId }) => statementId));
  return these.filter(({ statementId }) => !known.has(statementId));
}
