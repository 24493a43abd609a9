import type { EntityQuery, EntityRow, ListEdge, ListPage, ListQuery, Properties } from "./list-query.ts";

/** A row of a composed statement: what the frame `entities` returns. */
export interface ComposedRow {
  readonly id: string;
  readonly kind: string;
  readonly columns: readonly unknown[];
}

export function readEntity(query: EntityQuery, { id, kind, columns }: ComposedRow): EntityRow {
  return {
    id,
    kind,
    node: propertiesOf(columns, 0, query.node),
    lists: listsOf(columns, query.node.length, query.lists),
  };
}

function listsOf(columns: readonly unknown[], start: number, lists: readonly ListQuery[]): ListPage[] {
  return lists.map((query, i) => pageOf(query, columns[start + i]));
}

function pageOf(query: ListQuery, value: unknown): ListPage {
  const [rows, total] = query.withTotal ? (value as [unknown[][], number]) : [value as unknown[][], null];
  return { edges: rows.map((row) => edgeOf(query, row)), total };
}

function edgeOf(query: ListQuery, row: readonly unknown[]): ListEdge {
  const { withKeys, node, relation, lists } = query;
  const start = withKeys ? 1 : 0;
  return {
    key: withKeys ? (row[0] as string | number) : null,
    node: propertiesOf(row, start, node),
    relation: propertiesOf(row, start + node.length, relation),
    lists: listsOf(row, start + node.length + relation.length, lists),
  };
}

function propertiesOf(row: readonly unknown[], start: number, names: readonly string[]): Properties {
  const properties: Properties = {};
  for (let i = 0; i < names.length; i++) properties[names[i]!] = row[start + i];
  return properties;
}
