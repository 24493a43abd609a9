import Table from "cli-table3";
import { stringify } from "csv-stringify/sync";
import type { AnswerFormat } from "./answer-formats.ts";
import { answerTables, type Row } from "./answer-rows.ts";

interface Answer {
  readonly data?: unknown;
}

/** The answer as it is printed; JSON is the whole of it, CSV its first list (see `answerTables`). */
export function formatAnswer({ data, ...rest }: Answer, format: AnswerFormat): string {
  if (format === "json") return JSON.stringify({ data, ...rest }, null, 2);
  const tables = answerTables(data);
  if (format === "csv") return csv(tables[0]!.rows);
  if (tables.length === 1) return table(tables[0]!.rows);
  return tables.map(({ path, rows }) => `${path}\n${table(rows)}`).join("\n\n");
}

/** The lists of an answer that CSV has no place for. */
export function listsBesideFirst({ data }: Answer): string[] {
  return answerTables(data)
    .slice(1)
    .map(({ path }) => path);
}

/** Whether its tables would have no word in them, as where an error took their place. */
export function saysNothing({ data }: Answer): boolean {
  return answerTables(data).every(({ rows }) =>
    rows.every((row) => Object.values(row).every((cell) => cell === "")),
  );
}

function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function csv(rows: readonly Row[]): string {
  const columns = columnsOf(rows);
  return stringify([...rows], { columns, header: true, record_delimiter: "windows" }).replace(/\r\n$/, "");
}

function table(rows: readonly Row[]): string {
  if (rows.length === 0) return "no rows";
  const columns = columnsOf(rows);
  const printed = new Table({ head: columns, style: { head: [], border: [] } });
  for (const row of rows) printed.push(columns.map((column) => row[column] ?? ""));
  return printed.toString();
}
