import { type CsvError, type InfoRecord, parse } from "csv-parse";
import { pipeThrough } from "../bytes/pipe-through.ts";
import { decodeUtf16, type UnicodeForm } from "../encoding/unicode-form.ts";
import type { Source } from "../open-source.ts";
import { delimiterOf } from "./delimiter.ts";

export interface CsvRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly Uint8Array[];
  readonly raw: Uint8Array;
  /** Why it cannot be told where it ends; no row comes after it. */
  readonly fault?: string;
}

const MAX_ROW_BYTES = 16 * 1024 * 1024;

interface Parsed {
  readonly info: InfoRecord;
  readonly record: readonly string[];
  readonly raw: string;
}

/** The rows of a CSV file, their cells in the bytes of the file; UTF-16 becomes UTF-8. */
export async function* readRows({ bytes, form, start }: Source): AsyncGenerator<CsvRow> {
  let fault: CsvError | undefined;
  let faultyRow = "";
  // Each byte is a character to the parser, since the encoding is told later, row by row.
  const parser = parse({
    encoding: "latin1",
    delimiter: delimiterOf(asUtf8(start, form).toString("latin1")),
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_ROW_BYTES,
    on_skip: (error, raw) => {
      fault ??= error;
      faultyRow ||= raw ?? "";
    },
    // Behind a quote that was never closed nothing is where it seems.
    on_record: (record) => (fault ? null : record),
  });
  async function* upToFault(): AsyncGenerator<Uint8Array> {
    for await (const chunk of inUtf8(bytes, form)) {
      if (fault) return;
      yield chunk;
    }
  }
  let last = 0;
  for await (const { info, record, raw } of pipeThrough(upToFault(), parser) as AsyncIterable<Parsed>) {
    yield { line: last + 1, cells: record.map(asBytes), raw: asBytes(raw) };
    last = info.lines;
  }
  if (!fault) return;
  yield { line: last + 1, cells: [], raw: asBytes(faultyRow), fault: inWords(fault) };
}

function inWords({ code }: CsvError): string {
  if (code === "CSV_MAX_RECORD_SIZE")
    return `begins a row of more than ${MAX_ROW_BYTES >> 20} MiB; close its quote, or split it. What follows is left out`;
  return "begins a row whose quote is never closed; close it. What follows is left out";
}

async function* inUtf8(bytes: AsyncIterable<Uint8Array>, form: UnicodeForm): AsyncGenerator<Uint8Array> {
  if (form === "UTF-8") return yield* bytes;
  const decoder = new TextDecoder(form);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function asUtf8(start: Uint8Array, form: UnicodeForm): Buffer {
  return form === "UTF-8" ? Buffer.from(start) : Buffer.from(decodeUtf16(start, form));
}

function asBytes(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}
