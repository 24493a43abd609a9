import { InputError } from "../../std/errors.ts";

const MAX_BYTES = 16 * 1024 * 1024;

/**
 * All bytes of a file that is held in memory.
 * @throws InputError, without a place, when it is too large
 */
export async function readWhole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MAX_BYTES)
      throw new InputError(`is larger than ${MAX_BYTES >> 20} MiB; give its articles as .jsonl`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
