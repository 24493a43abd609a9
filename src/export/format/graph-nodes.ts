import type { StoredProperties } from "../../graph/read-rows.ts";
import type { ExportSource } from "../export-source.ts";
import type { ExportedRelation } from "../exported.ts";
import { ARTICLE_FIELDS, distinctFields, ENTITY_FIELDS, type Field, RELATION_FIELDS } from "../fields.ts";
import { provenanceOf } from "../provenance.ts";

/** A node of the formats that know nodes and edges alone. */
export interface GraphNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly properties: StoredProperties;
}

const kind: Field = { name: "type", type: "string" };

export const NODE_FIELDS: readonly Field[] = [
  kind,
  ...distinctFields([...Object.values(ENTITY_FIELDS), ARTICLE_FIELDS]),
];

/** With who says so: the statements, their articles, and the words of the surest. */
export const EDGE_FIELDS: readonly Field[] = [
  kind,
  ...distinctFields(Object.values(RELATION_FIELDS)),
  { name: "meetingDate", type: "string" },
  { name: "statementIds", type: "list" },
  { name: "articleIds", type: "list" },
  { name: "quote", type: "string" },
];

export async function* nodePages(source: ExportSource): AsyncGenerator<GraphNode[]> {
  for await (const page of source.entities())
    yield page.map(({ id, label, properties }) => ({
      id,
      kind: label,
      name: String(properties.name),
      properties: { ...properties, type: label },
    }));
  for await (const page of source.articles())
    yield page.map(({ id, properties }) => ({
      id,
      kind: "Article",
      name: String(properties.title || id),
      properties: { ...properties, name: properties.title ?? id, type: "Article" },
    }));
}

/** All that an edge tells, its provenance too. */
export function edgeProperties(relation: ExportedRelation): StoredProperties {
  const { type, date, properties } = relation;
  return { ...properties, ...provenanceOf(relation), type, meetingDate: date };
}
