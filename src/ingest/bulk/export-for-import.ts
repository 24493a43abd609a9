import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphSession } from "../../graph/session.ts";
import { InputError } from "../../std/errors.ts";
import { groupBy } from "../../std/group-by.ts";
import { invariant } from "../../std/invariant.ts";
import { columnHeader } from "./column-type.ts";
import { csvRow } from "./csv-row.ts";
import { ImportFile } from "./import-file.ts";

/** Arguments of `neo4j-admin database import full`, one a line; files are named as they lie beside it. */
export const ARGUMENTS_FILE = "arguments.txt";

/** What `neo4j-admin` reads at once unless it is told otherwise. */
const LEAST_BUFFER = 4 * 1024 * 1024;

export interface ExportSummary {
  nodes: number;
  relations: number;
}

export interface ExportOptions {
  readonly gzip?: boolean;
  readonly onProgress?: (summary: Readonly<ExportSummary>) => void;
}

/**
 * Writes the graph into a folder, as `neo4j-admin database import full` reads it. Rows pass through; none is kept.
 * Who writes into the graph meanwhile must wait: the export is several reads.
 */
export async function exportForImport(
  graph: GraphSession,
  folder: string,
  { gzip = false, onProgress }: ExportOptions = {},
): Promise<ExportSummary> {
  makeEmpty(folder);
  const summary: ExportSummary = { nodes: 0, relations: 0 };
  const files: string[] = [];
  let longest = 0;

  const columns = await graph.read("export-node-columns", {});
  for (const of of groupBy(columns, ({ labels }) => labels.join(":")).values()) {
    const { labels } = of[0]!;
    const names = of.map(({ name }) => name);
    const headers = of.map(({ name, types }) => columnHeader(name, types));
    const file = new ImportFile(folder, labels.join("-"), [":ID", ...headers], gzip);
    for await (const { key, values, count } of graph.stream("export-nodes", { labels, names })) {
      invariant(values.filter((value) => value !== null).length === count, `${labels} have only ${names}`);
      await file.add(csvRow([key, ...values]));
    }
    await file.end();
    files.push(`--nodes=${labels.join(":")}=${file.names}`);
    summary.nodes += file.rows;
    longest = Math.max(longest, file.longest);
    onProgress?.(summary);
  }

  const types = await graph.read("export-relation-columns", {});
  for (const [type, of] of groupBy(types, ({ type }) => type)) {
    const named = of.flatMap(({ name, types }) => (name === null ? [] : [{ name, types: types! }]));
    const names = named.map(({ name }) => name);
    const headers = named.map(({ name, types }) => columnHeader(name, types));
    const file = new ImportFile(folder, type, [":START_ID", ":END_ID", ...headers], gzip);
    for await (const { source, target, values } of graph.stream("export-relations", { type, names }))
      await file.add(csvRow([source, target, ...values]));
    await file.end();
    files.push(`--relationships=${type}=${file.names}`);
    summary.relations += file.rows;
    onProgress?.(summary);
  }
  // A row must fit into what is read at once, and costs that much memory.
  files.push(`--read-buffer-size=${Math.max(LEAST_BUFFER, 2 * longest)}`);
  // Last, so that a folder that has it is whole.
  writeFileSync(join(folder, ARGUMENTS_FILE), files.map((line) => `${line}\n`).join(""));
  return summary;
}

function makeEmpty(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new InputError(`${folder} is not empty; name a folder that is, or one that is not there yet`);
}
