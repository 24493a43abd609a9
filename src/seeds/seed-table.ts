import { CsvError, parse } from "csv-parse/sync";
import { didYouMean } from "../std/did-you-mean.ts";
import { InputError } from "../std/errors.ts";
import type { SeedRow } from "./seed.ts";

/** One line of a seed file, with the columns that its header names. */
export interface SeedTableRow<Column extends string> {
  readonly place: Omit<SeedRow, "source">;
  readonly cells: Readonly<Record<Column, string>>;
  /** An error that names this row's file, line and field. */
  fault(field: Column, reason: string): InputError;
}

/**
 * Reads tab-separated text: a header, then a row a line, `#` before a remark. A cell cannot hold a tab or a
 * line end and quotes mean nothing, so that a row is exactly one line and its offsets can be counted.
 *
 * @throws InputError
 */
export function readSeedTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): SeedTableRow<Column>[] {
  const lines = linesOf(text);
  lines.forEach((line, i) => {
    if (line.text !== line.text.normalize("NFC"))
      throw new InputError("is not in Unicode NFC; save the file in composed form", { file, line: i + 1 });
  });
  return parseLines(file, text, columns).map(({ record, info }) => {
    const { start, end } = lines[info.lines - 1]!;
    const place = { file, line: info.lines, start, end };
    for (const column of columns) checkCell(record[column], { file, line: info.lines, field: column });
    return {
      place,
      cells: record,
      fault: (field, reason) => new InputError(reason, { file, line: place.line, field }),
    };
  });
}

/** The parts of a cell that holds a list: `UBND|Ủy ban nhân dân`. */
export function listOf(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}

function parseLines<Column extends string>(file: string, text: string, columns: readonly Column[]) {
  try {
    return parse(text, {
      delimiter: "\t",
      quote: null,
      comment: "#",
      comment_no_infix: true,
      skip_empty_lines: true,
      info: true,
      columns: (header: string[]) => checkHeader(file, header, columns),
    }) as unknown as { record: Record<Column, string>; info: { lines: number } }[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : undefined;
    throw new InputError(`${error.message}; separate ${columns.length} columns by tabs`, { file, line });
  }
}

function checkHeader<Column extends string>(file: string, header: string[], columns: readonly Column[]) {
  const place = { file, line: 1 };
  for (const name of header) {
    if (!columns.includes(name as Column))
      throw new InputError(
        `"${name}" is no column of this file.${didYouMean(name, columns)} Its columns are: ${columns.join(", ")}`,
        place,
      );
  }
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new InputError(`the header lacks ${missing.join(", ")}`, place);
  return header;
}

function checkCell(cell: string, place: { file: string; line: number; field: string }): void {
  for (const part of cell === "" ? [] : cell.split("|")) {
    if (part.trim() === "")
      throw new InputError(`"${cell}" has an empty part: remove the extra | or space`, place);
    if (part !== part.trim()) throw new InputError(`"${cell}" has a space at an edge: remove it`, place);
  }
}

function linesOf(text: string): { text: string; start: number; end: number }[] {
  let start = 0;
  return text.split("\n").map((raw) => {
    const line = raw.replace(/\r$/, "");
    const span = { text: line, start, end: start + line.length };
    start += raw.length + 1;
    return span;
  });
}
