/** What a request may ask for; what is more is refused before anything runs. */
export const LIMITS = {
  /** Bytes of a request body. */
  bodyBytes: 256 * 1024,
  /** Words and marks of a document. */
  tokens: 4000,
  /** Selections after all fragments are spread. */
  selections: 10_000,
  /** Levels of fields within fields. */
  depth: 20,
  /** Fields that an answer may have, by the sizes of the pages asked for. */
  cost: 100_000,
  /** Edges of a page, where nobody says how many, and at most. */
  defaultPage: 20,
  page: 100,
  /** Rows that an analysis of a whole window reads; more are left out, and the answer says so. */
  rows: 200_000,
  /** Meetings that a network of a whole window is made of. */
  meetings: 20_000,
  /** Milliseconds for a client to send its request. */
  requestMs: 15_000,
} as const;
