import type { EntityLabel, StoredProperties } from "../graph/read-rows.ts";

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

/** With all that the graph keeps of it, or what it says and by which words. */
export interface ExportedStatement {
  readonly id: string;
  readonly articleId: string;
  /** Null while it waits to be settled. */
  readonly subjectId: string | null;
  readonly objectId: string | null;
  /** Rejected, or of a retracted article. */
  readonly withdrawn: boolean;
  readonly properties: StoredProperties;
}

export interface StatedArticle extends ExportedArticle {
  readonly statements: readonly ExportedStatement[];
}

/** A statement as it carries a relation: who says so, and by which words. */
export interface Evidence {
  readonly id: string;
  readonly articleId: string;
  /** Of the article. */
  readonly url: string | null;
  readonly properties: StoredProperties;
}

export interface ExportedRelation {
  /** The claim; for a position in its body, which no statement carries, made of both. */
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly sourceName: string;
  readonly target: string;
  /** The title, where it is an article. */
  readonly targetName: string;
  /** A partial date: that of the meeting at one of its ends. */
  readonly date: string | null;
  readonly properties: StoredProperties;
  /** What carries it, by id; empty where they were not asked for, and for a mention, whose article is its target. */
  readonly statements: readonly Evidence[];
}

export interface ExportedMeeting {
  readonly meeting: ExportedEntity;
  readonly relations: readonly ExportedRelation[];
}
