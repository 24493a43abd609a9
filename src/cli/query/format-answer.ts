import Table from "cli-table3";
import { stringify } from "csv-stringify/sync";
import type { AnswerFormat } from "./answer-formats.ts";
import { answerRows, type Row } from "./answer-rows.ts";

/** The answer as it is printed; JSON is the whole of it, a table or CSV its first lists (see `answerRows`). */
export function formatAnswer(result: { readonly data?: unknown }, format: AnswerFormat): string {
  if (format === "json") return JSON.stringify(result, null, 2);
  const rows = answerRows(result.data);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return format === "csv" ? csv(rows, columns) : table(rows, columns);
}

/** Whether its table would have no word in it, as where an error took its place. */
export function saysNothing({ data }: { readonly data?: unknown }): boolean {
  return answerRows(data).every((row) => Object.values(row).every((cell) => cell === ""));
}

function csv(rows: readonly Row[], columns: string[]): string {
  return stringify([...rows], { columns, header: true, record_delimiter: "windows" }).replace(/\r\n$/, "");
}

function table(rows: readonly Row[], columns: string[]): string {
  if (rows.length === 0) return "no rows";
  const printed = new Table({ head: columns, style: { head: [], border: [] } });
  for (const row of rows) printed.push(columns.map((column) => row[column] ?? ""));
  return printed.toString();
}
