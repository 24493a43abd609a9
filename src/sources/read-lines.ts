import { InputError } from "../std/errors.ts";

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** A longer line is no article but a fault: it is skipped, not held in memory. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes in strict UTF-8, without a byte order mark. A line that is too long or not
 * UTF-8 comes as an InputError in its place, and the rest goes on.
 */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Line | InputError> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let pending: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const finish = (): Line | InputError => {
    number++;
    const line = Buffer.concat(pending);
    const tooLong = size > MAX_LINE_BYTES;
    pending = [];
    size = 0;
    if (tooLong)
      return new InputError(`is longer than ${MAX_LINE_BYTES >> 20} MiB; split it`, { file, line: number });
    try {
      return { number, text: decoder.decode(line).replace(/\r$/, "") };
    } catch {
      return new InputError("is not UTF-8; convert it, for example with iconv", { file, line: number });
    }
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield finish();

  function add(part: Uint8Array): void {
    size += part.length;
    if (size <= MAX_LINE_BYTES) pending.push(part);
    else pending = [];
  }
}
