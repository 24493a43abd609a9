/** What a phrase of the lexicon can be. Each has a file of its own in `lexicon/<language>/`, but bodies. */
export const CATEGORIES = [
  "title",
  "modifier",
  "honorific",
  "rank",
  "body-head",
  "body",
  "field",
  "place",
  "place-type",
  "lookalike",
  "verb",
  "meeting",
  "document",
  "law",
  "word",
  "time",
] as const;

export type Category = (typeof CATEGORIES)[number];

/** One wording and what the lexicon says of it. */
export interface LexiconEntry {
  readonly category: Category;
  /** As typed in the lexicon. */
  readonly form: string;
  /** The second column of its file: `chair`, `former`, `province`. */
  readonly sense: string;
  /** The third column, where the file has one; of a body its seed id. */
  readonly value: string;
  /** The fourth: of a title what may follow it, of a seed its area. */
  readonly extra: string;
  /** Of a title that may leave it out, the word that begins its body: `Bộ` of `Bộ trưởng Tài chính`. */
  readonly bodyHead?: string;
}

/** Names of places, bodies and nationalities are capitalised; the same letters in lower case are words. */
export const CAPITALISED: ReadonlySet<Category> = new Set<Category>(["place", "body"]);
