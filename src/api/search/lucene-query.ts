/** How words are looked for: as typed, the last one perhaps unfinished; or with a letter or two wrong. */
export type Closeness = "AS_TYPED" | "WITH_TYPOS";

/** Shorter words are not looked for with typos: nearly every one of them is a letter away from another. */
const MIN_FUZZY = 3;
const MIN_TWO_TYPOS = 7;

/**
 * A Lucene query for all of the words, in any order; those in the order given come first.
 * @param words from `wordsOf`: letters and digits only, so that nothing a user types is query syntax
 */
export function luceneQuery(words: readonly string[], closeness: Closeness): string {
  if (closeness === "WITH_TYPOS") return words.map((word) => `+${fuzzy(word)}`).join(" ");
  const last = words.at(-1)!;
  const required = [...words.slice(0, -1).map((word) => `+${word}`), `+(${last}^2 ${last}*)`];
  return words.length > 1 ? `${required.join(" ")} "${words.join(" ")}"^2` : required.join(" ");
}

function fuzzy(word: string): string {
  if (word.length < MIN_FUZZY) return word;
  return `(${word}^2 ${word}~${word.length < MIN_TWO_TYPOS ? 1 : 2})`;
}
