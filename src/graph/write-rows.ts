import type { Judgement } from "../record/judgement.ts";

/** The rows that `cypher/write` takes. Ids are entity ids, dates partial ISO dates, offsets UTF-16 units. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  /** The day in Vietnam. */
  readonly publishedAt: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly contentHash: string;
  /** Null when only the record was given. */
  readonly text: string | null;
  readonly extractor: string;
  /** Tells whether this extractor's record of the article has changed. */
  readonly recordHash: string;
  /** Tells whether the same program would extract the same; null where the record was given. */
  readonly extractionKey: string | null;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
}

export interface BodyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly area: string | null;
  readonly abbreviations: readonly string[];
  readonly aliases: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  /** Abbreviations and aliases in one text, for search. */
  readonly otherNames: string | null;
  readonly seeded: boolean;
}

export interface PositionRow {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly level: string | null;
  readonly seats: number | null;
  readonly otherNames: string | null;
  readonly bodyId: string | null;
  readonly seeded: boolean;
}

export interface MeetingRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly mode: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly timeOfDay: string | null;
  readonly place: string | null;
}

export interface DocumentRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly number: string | null;
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

/** A judgement, and whether it stands beside all others. */
export interface JudgementRow extends Judgement {
  readonly stands: boolean;
}
