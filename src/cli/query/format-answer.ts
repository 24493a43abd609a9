import Table from "cli-table3";
import Papa from "papaparse";
import type { AnswerFormat } from "./answer-formats.ts";
import { answerTables, type Row } from "./answer-tables.ts";

interface Answer {
  readonly data?: unknown;
}

/** The answer as it is printed; JSON is the whole of it, CSV its first list (see `answerTables`). */
export function formatAnswer(answer: Answer, format: AnswerFormat): string {
  if (format === "json") return JSON.stringify(answer, null, 2);
  const { beside, lists } = answerTables(answer.data);
  if (format === "csv") return csv(lists[0]?.rows ?? (beside ? [beside] : []));
  if (lists.length === 0) return table(beside ? [beside] : []);
  const own = beside ? [table([beside])] : [];
  if (lists.length === 1) return [...own, table(lists[0]!.rows)].join("\n\n");
  return [...own, ...lists.map(({ path, rows }) => `${path}\n${table(rows)}`)].join("\n\n");
}

/** What of an answer CSV has no place for: fields beside its lists, and lists behind the first. */
export function leftOutOfCsv({ data }: Answer): string[] {
  const { beside, lists } = answerTables(data);
  const fields = lists.length > 0 && beside ? Object.keys(beside) : [];
  return [...fields, ...lists.slice(1).map(({ path }) => path)];
}

/** Whether its tables would have no word in them, as where an error took their place. */
export function saysNothing({ data }: Answer): boolean {
  const { beside, lists } = answerTables(data);
  const rows = [...(beside ? [beside] : []), ...lists.flatMap((list) => list.rows)];
  return rows.every((row) => Object.values(row).every((cell) => cell === ""));
}

function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function csv(rows: readonly Row[]): string {
  const columns = columnsOf(rows);
  const cells = rows.map((row) => columns.map((column) => (Object.hasOwn(row, column) ? row[column] : null)));
  return Papa.unparse([columns, ...cells], { newline: "\r\n" });
}

function table(rows: readonly Row[]): string {
  if (rows.length === 0) return "no rows";
  const columns = columnsOf(rows);
  const printed = new Table({ head: columns, style: { head: [], border: [] } });
  for (const row of rows) printed.push(columns.map((column) => row[column] ?? ""));
  return printed.toString();
}
