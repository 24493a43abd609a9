import { scriptStatement } from "../../graph/script-statements.ts";
import { groupBy } from "../../std/group-by.ts";
import type { ExportSource } from "../export-source.ts";
import { ARTICLE_FIELDS, ENTITY_FIELDS, type Field, RELATION_FIELDS, STATEMENT_FIELDS } from "../fields.ts";
import type { ExportChunk } from "./export-chunk.ts";

/** So many rows a statement: small enough for any console. */
const ROWS = 250;

/** A script that makes the same nodes and relations in any Neo4j 5; running it again changes nothing. */
export async function* writeCypherScript(source: ExportSource): AsyncGenerator<ExportChunk> {
  for (const label of ["Entity", "Article", "Statement"]) yield chunk(scriptStatement("constraint", label));
  for await (const page of source.entities())
    for (const [label, entities] of groupBy(page, (entity) => entity.label))
      yield* statements("entities", label, entities.map(shown(ENTITY_FIELDS[label])));
  for await (const page of source.articles())
    yield* statements("articles", "Article", page.map(shown(ARTICLE_FIELDS)));
  for await (const page of source.relations({ withStatements: false }))
    for (const [type, relations] of groupBy(page, (relation) => relation.type)) {
      const show = shown(RELATION_FIELDS[type]!);
      const rows = relations.map(({ source, target, ...relation }) => ({
        ...show(relation),
        source,
        target,
      }));
      yield* statements(type === "MENTIONED_IN" ? "mentions" : "relations", type, rows);
    }
  for await (const page of source.statements()) {
    const show = shown(STATEMENT_FIELDS);
    const rows = page.map(({ articleId, subjectId, objectId, ...statement }) => ({
      ...show(statement),
      articleId,
      subjectId,
      objectId,
    }));
    yield* statements("statements", "Statement", rows);
  }
}

function chunk(content: string): ExportChunk {
  return { file: "cypher", content };
}

function* statements(name: string, label: string, rows: readonly object[]): Generator<ExportChunk> {
  for (let i = 0; i < rows.length; i += ROWS)
    yield chunk(scriptStatement(name, label, rows.slice(i, i + ROWS)));
}

/** With the properties that an export shows, and none of the graph's own. */
function shown(fields: readonly Field[]) {
  return ({ id, properties }: { id: string; properties: Readonly<Record<string, unknown>> }) => ({
    id,
    properties: Object.fromEntries(fields.map(({ name }) => [name, properties[name]])),
  });
}
