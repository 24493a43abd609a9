import type { Lists } from "../statements.gen.ts";

export type ListName = keyof Lists;

/** One page of a list of `cypher/lists`, with the lists that hang on its nodes. */
export interface ListQuery {
  readonly list: ListName;
  /** What the list's header asks for, and the page. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The properties that are read of nodes, and of the relations that lead to them. */
  readonly node: readonly string[];
  readonly relation: readonly string[];
  /** Whether to say where edges stand in the list. */
  readonly withKeys: boolean;
  readonly withTotal: boolean;
  readonly lists: readonly ListQuery[];
}

/** What to read of entities: properties, and the lists that hang on them. Who asks again with the same object is answered faster. */
export interface EntityQuery {
  readonly node: readonly string[];
  readonly lists: readonly ListQuery[];
}

export type Properties = Record<string, unknown>;

export interface EntityRow {
  /** The id that was asked for. */
  readonly id: string;
  readonly kind: string;
  readonly node: Properties;
  /** In the order of the query. */
  readonly lists: readonly ListPage[];
}

export interface ListPage {
  readonly edges: readonly ListEdge[];
  /** Null when it was not asked for. */
  readonly total: number | null;
}

export interface ListEdge {
  /** Null when it was not asked for. */
  readonly key: string | number | null;
  readonly node: Properties;
  readonly relation: Properties;
  readonly lists: readonly ListPage[];
}
