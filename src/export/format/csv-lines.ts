import Papa from "papaparse";

type Row = readonly (string | null)[];

/** Lines of CSV with their ends (RFC 4180); nothing stands for null. */
export function csvLines(rows: readonly Row[]): string {
  return rows.length === 0 ? "" : `${Papa.unparse(rows as string[][], { newline: "\r\n" })}\r\n`;
}
