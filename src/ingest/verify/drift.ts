/** A place where the graph is not what its texts, statements, seeds and judgements make of it. */
export interface Drift {
  readonly check: DriftCheck;
  /** Of an article, a statement, a claim, an entity or a judgement. */
  readonly id: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export type DriftCheck =
  /** Written, and not yet settled; the next load does it. */
  | "waiting"
  /** A text and its hash. */
  | "text"
  /** A quote and its place in the text. */
  | "quote"
  /** What is confirmed, rejected or retracted, and what is marked so. */
  | "mark"
  /** Whom a mention means, decided anew. */
  | "meaning"
  /** Whom a statement speaks of, and to whom it is joined. */
  | "link"
  /** A relation and the statements that carry it. */
  | "projection"
  /** A node and what its mentions make of it. */
  | "entity"
  /** What was judged and what the graph does. */
  | "judgement";

/** How much was looked at. */
export interface Checked {
  articles: number;
  /** Files of reference data, which are no articles that somebody gave. */
  referenceFiles: number;
  /** Articles whose text is not kept, so that their quotes cannot be read again. */
  withoutText: number;
  statements: number;
  quotes: number;
  relations: number;
  entities: number;
  judgements: number;
  /** Judgements on what the graph does not have. */
  elsewhere: number;
}

export function nothingChecked(): Checked {
  return {
    articles: 0,
    referenceFiles: 0,
    withoutText: 0,
    statements: 0,
    quotes: 0,
    relations: 0,
    entities: 0,
    judgements: 0,
    elsewhere: 0,
  };
}
