import type { StoredProperties } from "../../graph/read-rows.ts";
import type { ExportSource } from "../export-source.ts";

/** A row, with its values by column. */
export interface TableRow {
  readonly table: string;
  readonly values: StoredProperties;
}

/** Everything that is exported as rows of the tables: nodes, then relations, then statements. */
export async function* tablePages(source: ExportSource): AsyncGenerator<TableRow[]> {
  for await (const page of source.entities())
    yield page.map(({ id, label, properties }) => ({ table: label, values: { ...properties, id } }));
  for await (const page of source.articles())
    yield page.map(({ id, properties }) => ({ table: "Article", values: { ...properties, id } }));
  for await (const page of source.relations({ withStatements: false }))
    yield page.map(({ type, source, sourceName, target, targetName, properties }) => ({
      table: type,
      values: { ...properties, source, sourceName, target, targetName },
    }));
  for await (const page of source.statements())
    yield page.map(({ properties, ...statement }) => ({
      table: "Statement",
      values: { ...properties, ...statement },
    }));
}
