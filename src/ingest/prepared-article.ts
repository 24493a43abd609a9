import type { ArticleRow } from "../graph/write-rows.ts";
import type { EntityKind, StatementType } from "../record/statement-shapes.ts";
import type { Endpoint } from "./entity-book.ts";

export type Properties = Readonly<Record<string, string | number | readonly (string | number)[] | null>>;

/** That an article speaks of an entity. Who it is among the others is settled later. */
export interface PreparedMention extends Endpoint {
  readonly statementId: string;
  readonly kind: EntityKind;
  /** The mentions to compare it with; null for what is told by its name alone. */
  readonly block: string | null;
  readonly properties: Properties;
}

/** A fact that joins two entities. */
export interface PreparedFact {
  readonly statementId: string;
  readonly type: StatementType;
  readonly subject: Endpoint;
  readonly object: Endpoint;
  readonly properties: Properties;
}

/** One record, ready to be written: a pure function of record, text and seeds. */
export interface PreparedArticle {
  readonly article: ArticleRow;
  readonly mentions: readonly PreparedMention[];
  readonly facts: readonly PreparedFact[];
}
