import { stringify } from "csv-stringify/sync";

type Row = readonly (string | null)[];

/** Lines of CSV with their ends (RFC 4180); nothing stands for null. */
export function csvLines(rows: readonly Row[]): string {
  // By itself it quotes only the line end that it writes, not a lone half of it.
  return stringify(rows as string[][], { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}
