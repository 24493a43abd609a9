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
  /** Characters of what is searched for: Lucene fails at longer words. */
  searchCharacters: 300,
  /** Rows that an analysis of a whole window reads; more are left out, and the answer says so. */
  rows: 200_000,
  /** Meetings that a network of a whole window is made of. */
  meetings: 20_000,
  /** Characters of an article to preview or load. */
  articleCharacters: 50_000,
  /** Milliseconds for a client to send its request. */
  requestMs: 15_000,
  /** … of which for the headers. */
  headersMs: 10_000,
  /** Milliseconds that a connection may wait for its next request. */
  keepAliveMs: 30_000,
  /** … that a client may take none of its answer; Node looks twice. */
  readMs: 15_000,
  /** … that an answer may be in the making: the load of an article takes a while. */
  answerMs: 180_000,
  /** Milliseconds that requests under way have to finish when the server stops. */
  drainMs: 10_000,
  /** Answers up to so many bytes are sent as they are. */
  uncompressedBytes: 16 * 1024,
  headerBytes: 16 * 1024,
  urlCharacters: 8000,
  connections: 2000,
  /** Queries that are answered at once; more are told to come again. */
  underWay: 24,
} as const;
