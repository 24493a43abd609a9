/** What RFC 4180 wants between quotation marks. */
const SPECIAL = /[",\r\n]/;

/** A line of CSV with its end; nothing stands for null. */
export function csvLine(cells: readonly (string | null)[]): string {
  let line = "";
  for (let i = 0; i < cells.length; i++) {
    if (i > 0) line += ",";
    const cell = cells[i]!;
    if (cell !== null) line += SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${line}\r\n`;
}
