import { InputError } from "../std/errors.ts";
import { peek } from "./bytes/peek.ts";
import { binaryKind } from "./encoding/binary-kind.ts";
import { type UnicodeForm, unicodeFormOf } from "./encoding/unicode-form.ts";
import { ENDINGS, type FileFormat, formatOfName, formatOfStart } from "./files/file-format.ts";
import { type Packing, packingOf, unpack } from "./packed/unpack.ts";

export interface SourceName {
  /** As messages call it. */
  readonly name: string;
  /** Of its article, where it is one. */
  readonly id: string;
  /** Where it was fetched from. */
  readonly url?: string;
  /** What it holds, where that is known from elsewhere than its name and its first bytes. */
  readonly format?: FileFormat;
  /** What it is taken for, where neither tells. */
  readonly otherwise?: FileFormat;
}

/** A file's bytes, unpacked and without a byte order mark, the form of Unicode that it starts in, and what it holds. */
export interface Source extends SourceName {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly form: UnicodeForm;
  readonly format: FileFormat;
  /** The first bytes, at most 4096. */
  readonly start: Uint8Array;
}

/**
 * Looks at the name and the first bytes of a stream.
 * @throws InputError when they are of no text, or of no kind that is read
 */
export async function openSource(raw: AsyncIterable<Uint8Array>, given: SourceName): Promise<Source> {
  const { name } = given;
  const packed = await peek(raw);
  const packing = packingOf(packed.start) ?? packingOfName(name);
  const { start, bytes, close } = packing ? await peek(unpack(packed.bytes, packing)) : packed;
  const { form, markLength } = unicodeFormOf(start);
  const unmarked = start.subarray(markLength);
  const format = given.format ?? formatOfName(name) ?? formatOfStart(unmarked) ?? given.otherwise;
  const kind = packing && packingOf(start) ? "packed twice; unpack it once" : binaryKind(start);
  if (kind || !format) {
    await close();
    throw new InputError(`is ${kind ?? `of no kind that is read (${ENDINGS})`}`, { file: name });
  }
  return {
    ...given,
    form,
    format,
    start: unmarked,
    bytes: markLength === 0 ? bytes : without(markLength, bytes),
  };
}

function packingOfName(name: string): Packing | null {
  if (/\.gz$/i.test(name)) return "gzip";
  return /\.zst$/i.test(name) ? "zstd" : null;
}

async function* without(count: number, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let skipped = false;
  for await (const chunk of bytes) {
    // What was looked at is one chunk, so the mark lies in the first.
    yield skipped ? chunk : chunk.subarray(count);
    skipped = true;
  }
}
