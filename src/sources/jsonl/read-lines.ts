import type { UnicodeForm } from "../encoding/unicode-form.ts";

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line's end; of a line that is too long, the beginning. */
  readonly bytes: Uint8Array;
  readonly isTooLong: boolean;
}

/** A longer line is no article but a fault: it is skipped, not held in memory. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;
const BEGINNING = 64 * 1024;
const NEWLINE = 0x0a;

/** The lines of a stream of bytes. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  form: UnicodeForm = "UTF-8",
  longest = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const finish = (): Line => {
    const line = { number: ++number, bytes: joined(pending), isTooLong: size > longest };
    pending = [];
    size = 0;
    return line;
  };
  for await (const chunk of form === "UTF-8" ? bytes : evenChunks(bytes)) {
    const unit = form === "UTF-8" ? 1 : 2;
    let start = 0;
    for (let end = newlineIn(chunk, 0, form); end >= 0; end = newlineIn(chunk, start, form)) {
      add(chunk.subarray(start, end));
      yield finish();
      start = end + unit;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield finish();

  function add(part: Uint8Array): void {
    const wasTooLong = size > longest;
    size += part.length;
    if (wasTooLong || part.length === 0) return;
    pending.push(part);
    if (size > longest) pending = [joined(pending).slice(0, BEGINNING)];
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

function newlineIn(chunk: Uint8Array, from: number, form: UnicodeForm): number {
  if (form === "UTF-8") return chunk.indexOf(NEWLINE, from);
  const high = form === "UTF-16LE" ? 1 : 0;
  for (let at = chunk.indexOf(NEWLINE, from); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) {
    const first = at & ~1;
    if (at - first === 1 - high && chunk[first + high] === 0) return first;
  }
  return -1;
}

/** Chunks that never cut a character of UTF-16 in two. */
async function* evenChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of bytes) {
    const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const even = all.length & ~1;
    yield all.subarray(0, even);
    rest = all.subarray(even);
  }
  if (rest.length > 0) yield rest;
}
