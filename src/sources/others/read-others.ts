import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { InputError } from "../../std/errors.ts";
import { parseJson } from "../../std/parse-json.ts";
import { readRows } from "../csv/read-rows.ts";
import { guarded } from "../guarded.ts";
import { type Input, refused } from "../input.ts";
import { openSource, type Source } from "../open-source.ts";
import { readFollowTheMoney } from "./follow-the-money/read-follow-the-money.ts";
import type { OthersOptions } from "./others-options.ts";
import { readPopolo } from "./popolo/read-popolo.ts";
import { readTable, type TableRow } from "./tables/read-tables.ts";

/** The forms of others that are read as records, with what `--help` says of each. */
export const OTHERS = {
  ftm: "FollowTheMoney entities, a line of JSON each",
  popolo: "a Popolo document",
  csv: "a table of positions (person, title, …) or of meetings (meeting, …)",
} as const;
export type OthersFormat = keyof typeof OTHERS;

/** A JSON document is held whole in memory. */
const MAX_DOCUMENT = 256 * 1024 * 1024;

/** The records of a file of others' data, packed or not; what cannot be read is refused, what has no place is told of. */
export async function* readOthers(
  file: string,
  format: OthersFormat,
  options: Partial<OthersOptions> & Pick<OthersOptions, "onUnfit">,
): AsyncGenerator<Input> {
  const withSource = { source: basename(file), ...options };
  yield* guarded(read(file, format, withSource), file);
}

async function* read(file: string, format: OthersFormat, options: OthersOptions): AsyncGenerator<Input> {
  const source = await openSource(createReadStream(file), {
    name: file,
    id: basename(file),
    format: format === "csv" ? "csv" : "jsonl",
  });
  if (format === "ftm") yield* readFollowTheMoney(linesOf(source), file, options);
  else if (format === "popolo") yield* readPopolo(await documentOf(source), file, options);
  else yield* readRowsOf(source, options);
}

function linesOf({ bytes }: Source): AsyncIterable<string> {
  return createInterface({ input: Readable.from(bytes), crlfDelay: Number.POSITIVE_INFINITY });
}

async function documentOf({ bytes, name }: Source): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MAX_DOCUMENT)
      throw new InputError(`is larger than ${MAX_DOCUMENT >> 20} MiB; split it`, { file: name });
    chunks.push(chunk);
  }
  return parseJson(Buffer.concat(chunks).toString("utf8"), { file: name });
}

async function* readRowsOf(source: Source, options: OthersOptions): AsyncGenerator<Input> {
  const refusals: Input[] = [];
  const rows = readRows(source);
  const header = await rows.next();
  if (header.done) throw new InputError("is empty", { file: source.name });
  const columns = textsOf(header.value.cells).map((column) => column.trim());
  async function* tableRows(): AsyncGenerator<TableRow> {
    for await (const { line, cells, fault, raw } of rows)
      if (fault) refusals.push(refused(new InputError(fault, { file: source.name, line }), { bytes: raw }));
      else
        yield {
          line,
          cells: Object.fromEntries(textsOf(cells).map((cell, i) => [columns[i] ?? "", cell.trim()])),
        };
  }
  yield* readTable(columns, tableRows(), source.name, options);
  yield* refusals;
}

function textsOf(cells: readonly Uint8Array[]): string[] {
  return cells.map((cell) => Buffer.from(cell).toString("utf8").normalize("NFC"));
}
