import { createGunzip } from "node:zlib";
import { InputError } from "../../std/errors.ts";
import { pipeThrough } from "../bytes/pipe-through.ts";
import { EXPANSION, type Expansion, ExpansionLimit } from "./expansion-limit.ts";
import { unpackZstd } from "./unpack-zstd.ts";

export type Packing = "gzip" | "zstd";

/** What a file is packed in, by its first bytes. */
export function packingOf(start: Uint8Array): Packing | null {
  const [a, b, c, d] = start;
  if (a === 0x1f && b === 0x8b) return "gzip";
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd ? "zstd" : null;
}

/**
 * The bytes that were packed.
 * @throws InputError, without a place, where the file is cut or damaged, or unpacks to too much
 */
export async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  packing: Packing,
  expansion: Expansion = EXPANSION,
): AsyncGenerator<Uint8Array> {
  const limit = new ExpansionLimit(expansion);
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      limit.addPacked(chunk.length);
      yield chunk;
    }
  }
  try {
    const chunks = packing === "gzip" ? pipeThrough(counted(), createGunzip()) : unpackZstd(counted());
    for await (const chunk of chunks) {
      limit.addUnpacked(chunk.length);
      yield chunk;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("Z_")) throw error;
    throw new InputError(`is no whole gzip file (${message}); fetch it again`);
  }
}
