import type { EntityLabel, ExportedStatement, StoredProperties } from "../graph/read-rows.ts";

/** A person, position, body, meeting or document; ids are those of the graph, the same in every export. */
export interface ExportedEntity {
  readonly id: string;
  readonly label: EntityLabel;
  readonly properties: StoredProperties;
}

export interface ExportedArticle {
  readonly id: string;
  readonly properties: StoredProperties;
}

export interface StatedArticle extends ExportedArticle {
  readonly statements: readonly ExportedStatement[];
}

export interface ExportedRelation {
  /** The claim; for a position in its body, which no statement carries, made of both. */
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** A partial date: that of the meeting at one of its ends. */
  readonly date: string | null;
  readonly properties: StoredProperties;
  /** What carries it; empty where they were not asked for, and for a mention, whose article is its target. */
  readonly statements: readonly ExportedStatement[];
}

export interface ExportedMeeting {
  readonly meeting: ExportedEntity;
  readonly relations: readonly ExportedRelation[];
}
