/**
 * A Lucene query for all the words of a search, in any order. Only letters and digits reach Lucene, in lower
 * case, so that nothing a user types is query syntax.
 * @returns null when there is no word to look for
 */
export function fullTextQuery(search: string): string | null {
  const words = search
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words ? words.map((word) => `+${word}`).join(" ") : null;
}
