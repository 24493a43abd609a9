import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { InputError } from "../std/errors.ts";
import { binaryKind, isGzip } from "./encoding/binary-kind.ts";
import { type UnicodeForm, unicodeFormOf } from "./encoding/unicode-form.ts";

/** A file's bytes, unzipped and without a byte order mark, and the form of Unicode that it starts in. */
export interface Source {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly form: UnicodeForm;
}

const START = 4096;

/**
 * Looks at the first bytes of a stream.
 * @throws InputError when they are of no text
 */
export async function openSource(raw: Readable, file: string): Promise<Source> {
  const given = await peek(raw);
  const isZipped = isGzip(given.start) || file.endsWith(".gz");
  const { start, bytes } = isZipped ? await peek(unzipped(Readable.from(given.bytes))) : given;
  const kind = binaryKind(start);
  if (kind) {
    raw.destroy();
    throw new InputError(`is ${kind}`, { file });
  }
  const { form, markLength } = unicodeFormOf(start);
  return { form, bytes: markLength === 0 ? bytes : without(markLength, bytes) };
}

/** A fault of either stream comes out of the one that is read. */
function unzipped(zipped: Readable): Readable {
  const gunzip = createGunzip();
  pipeline(zipped, gunzip, (error) => {
    if (error) gunzip.destroy(error);
  });
  return gunzip;
}

async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ start: Uint8Array; bytes: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < START) {
    const { value, done } = await chunks.next();
    if (done) break;
    seen.push(value);
    size += value.length;
  }
  const start = Buffer.concat(seen);
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      if (start.length > 0) yield start;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  return { start: start.subarray(0, START), bytes: bytes() };
}

async function* without(count: number, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let skipped = false;
  for await (const chunk of bytes) {
    // What was looked at is one chunk, so the mark lies in the first.
    yield skipped ? chunk : chunk.subarray(count);
    skipped = true;
  }
}
