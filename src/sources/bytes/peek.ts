const START = 4096;

export interface Peeked {
  /** The first bytes, at most 4096. */
  readonly start: Uint8Array;
  /** All of them, those too. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Lets the stream go, where nobody wants its bytes. */
  close(): Promise<unknown>;
}

/** Looks at the beginning of a stream without taking it away. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
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
  return { start: start.subarray(0, START), bytes: bytes(), close: async () => chunks.return?.() };
}
