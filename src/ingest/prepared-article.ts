import type { ArticleRow, BodyRow, DocumentRow, PositionRow } from "../graph/write-rows.ts";
import type { TenureStatus } from "../record/extraction-record.ts";
import type { EntityKind, StatementType } from "../record/statement-shapes.ts";
import type { Endpoint } from "./entity-book.ts";

export type Properties = Readonly<Record<string, string | number | readonly string[] | null>>;

/** That an article mentions an entity. Who it is among the others is decided by resolution. */
export interface PreparedMention extends Endpoint {
  readonly statementId: string;
  readonly kind: EntityKind;
  /** The mentions to compare it with; null where there are none. */
  readonly block: string | null;
  readonly properties: Properties;
}

/** A fact that joins two entities. */
export interface PreparedFact {
  readonly statementId: string;
  readonly type: StatementType;
  readonly subject: Endpoint;
  readonly object: Endpoint;
  readonly status: TenureStatus | null;
  readonly properties: Properties;
}

/** One record, ready to be resolved and written: a pure function of record, text and seeds. */
export interface PreparedArticle {
  readonly article: ArticleRow;
  readonly mentions: readonly PreparedMention[];
  readonly facts: readonly PreparedFact[];
  readonly bodies: readonly BodyRow[];
  readonly positions: readonly PositionRow[];
  readonly documents: readonly DocumentRow[];
}
