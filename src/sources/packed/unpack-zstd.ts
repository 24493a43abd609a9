import { InputError } from "../../std/errors.ts";

/** Four bytes of zstd may stand for 128 KiB: in steps of this size no more than 32 MiB come out at once. */
const STEP = 1024;
/** What zstd itself unpacks unless it is told otherwise. */
const MOST_WINDOW = 128 * 2 ** 20;
const LONGEST_HEADER = 18;

/** @throws InputError, without a place, where the bytes are cut or damaged */
export async function* unpackZstd(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import("fzstd");
  let out: Uint8Array[] = [];
  const decompress = new Decompress((chunk) => {
    if (chunk.length > 0) out.push(chunk);
  });
  let start: Uint8Array = new Uint8Array();
  for await (const chunk of packed) {
    if (start.length < LONGEST_HEADER) {
      start = Buffer.concat([start, chunk.subarray(0, LONGEST_HEADER)]);
      if (start.length >= LONGEST_HEADER) checkWindow(start);
    }
    for (let at = 0; at < chunk.length; at += STEP) {
      push(chunk.subarray(at, at + STEP), false);
      yield* out;
      out = [];
    }
  }
  push(new Uint8Array(), true);
  yield* out;

  function push(chunk: Uint8Array, isLast: boolean): void {
    try {
      decompress.push(chunk, isLast);
    } catch (error) {
      throw new InputError(`is no whole zstd file (${(error as Error).message}); fetch it again`);
    }
  }
}

/** The window is held in memory. */
function checkWindow(start: Uint8Array): void {
  if (windowOf(Buffer.from(start)) <= MOST_WINDOW) return;
  throw new InputError("was packed with a window of more than 128 MiB; pack it again without --long");
}

/** In bytes, of a frame's header: RFC 8878, 3.1.1.1. */
function windowOf(header: Buffer): number {
  const descriptor = header[4]!;
  const isWhole = (descriptor & 0x20) !== 0;
  if (!isWhole) {
    const base = 2 ** (10 + (header[5]! >> 3));
    return base + (base / 8) * (header[5]! & 7);
  }
  const at = 5 + [0, 1, 2, 4][descriptor & 3]!;
  switch (descriptor >> 6) {
    case 0:
      return header[at]!;
    case 1:
      return header.readUInt16LE(at) + 256;
    case 2:
      return header.readUInt32LE(at);
    default:
      return Number(header.readBigUInt64LE(at));
  }
}
