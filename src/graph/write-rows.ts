import type { ArticleNode, BodyNode, PositionNode } from "./node-rows.ts";

/** The rows that `cypher/write` takes. Ids are entity ids, dates partial ISO dates, offsets UTF-16 units. */
export interface ArticleRow extends ArticleNode {
  /** Null when only the record was given. */
  readonly text: string | null;
  readonly extractor: string;
  /** Tells whether this extractor's record of the article has changed. */
  readonly recordHash: string;
  /** Tells whether the same program would extract the same; null where the record was given. */
  readonly extractionKey: string | null;
}

export interface BodyRow extends BodyNode {
  /** Abbreviations and aliases in one text, for search. */
  readonly otherNames: string | null;
  readonly seeded: boolean;
}

export interface PositionRow extends PositionNode {
  readonly otherNames: string | null;
  readonly bodyId: string | null;
  readonly seeded: boolean;
}

/** A `Statement` node; its references say whom it speaks of, settling whom they mean. */
export interface StatementRow {
  readonly id: string;
  readonly articleId: string;
  readonly properties: Readonly<Record<string, string | number | readonly (string | number)[] | null>>;
}

/** What a mention means. */
export interface MentionLinkRow {
  readonly id: string;
  /** Null where the mention does not count. */
  readonly subjectId: string | null;
}
