import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExportedValue } from "../../graph/read-rows.ts";
import type { GraphSession } from "../../graph/session.ts";
import { InputError } from "../../std/errors.ts";
import { groupBy } from "../../std/group-by.ts";
import { invariant } from "../../std/invariant.ts";
import { keepMigrations } from "./carried-migrations.ts";
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
  const kindOf = (name: string, headers: readonly string[]) => new ImportFile(folder, name, headers, gzip);
  // At once, so that Neo4j reads while rows are written.
  const [nodes, relations] = await Promise.all([
    exportNodes(graph, kindOf, (rows) => {
      summary.nodes += rows;
      onProgress?.(summary);
    }),
    exportRelations(graph, kindOf, (rows) => {
      summary.relations += rows;
      onProgress?.(summary);
    }),
  ]);
  const exported = [...nodes, ...relations];
  const longest = Math.max(0, ...exported.map(({ file }) => file.longest));
  const lines = [
    ...exported.map(({ argument }) => argument),
    // A row must fit into what is read at once, and costs that much memory.
    `--read-buffer-size=${Math.max(LEAST_BUFFER, 2 * longest)}`,
  ];
  keepMigrations(folder, await graph.read("applied-migrations", {}));
  // Last, so that a folder that has it is whole.
  writeFileSync(join(folder, ARGUMENTS_FILE), lines.map((line) => `${line}\n`).join(""));
  return summary;
}

/** A file that is written, and how `neo4j-admin` is told of it. */
interface Exported {
  readonly argument: string;
  readonly file: ImportFile;
}

type MakeFile = (name: string, headers: readonly string[]) => ImportFile;

async function exportNodes(
  graph: GraphSession,
  makeFile: MakeFile,
  onKind: (rows: number) => void,
): Promise<Exported[]> {
  const exported: Exported[] = [];
  const columns = await graph.read("export-node-columns", {});
  for (const of of groupBy(columns, ({ labels }) => labels.join(":")).values()) {
    const { labels } = of[0]!;
    const names = of.map(({ name }) => name);
    const headers = of.map(({ name, types }) => columnHeader(name, types));
    const file = makeFile(labels.join("-"), [":ID", ...headers]);
    await graph.each(
      "export-nodes",
      { labels: labels.length, names },
      ({ key, values, count }) => {
        invariant(toldIn(values) === count, `${labels} have only ${names}`);
        file.add(csvRow([key], values));
      },
      labels,
    );
    file.end();
    exported.push({ argument: `--nodes=${labels.join(":")}=${file.names}`, file });
    onKind(file.rows);
  }
  return exported;
}

async function exportRelations(
  graph: GraphSession,
  makeFile: MakeFile,
  onKind: (rows: number) => void,
): Promise<Exported[]> {
  const exported: Exported[] = [];
  const columns = await graph.read("export-relation-columns", {});
  for (const [type, of] of groupBy(columns, ({ type }) => type)) {
    const named = of.flatMap(({ name, types }) => (name === null ? [] : [{ name, types: types! }]));
    const headers = named.map(({ name, types }) => columnHeader(name, types));
    const file = makeFile(type, [":START_ID", ":END_ID", ...headers]);
    await graph.each(
      "export-relations",
      { names: named.map(({ name }) => name) },
      ({ source, target, values }) => file.add(csvRow([source, target], values)),
      [type],
    );
    file.end();
    exported.push({ argument: `--relationships=${type}=${file.names}`, file });
    onKind(file.rows);
  }
  return exported;
}

function toldIn(values: readonly ExportedValue[]): number {
  let told = 0;
  for (const value of values) if (value !== null) told++;
  return told;
}

function makeEmpty(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new InputError(`${folder} is not empty; name a folder that is, or one that is not there yet`);
}
