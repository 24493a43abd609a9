import { setTimeout as sleep } from "node:timers/promises";

export interface BatchLimits<T> {
  readonly items: number;
  /** A batch that is at least so large goes as it is. */
  readonly size?: number;
  readonly sizeOf?: (item: T) => number;
}

/** Milliseconds after which a batch goes as it is, since who writes the items may wait for what comes of them. */
const PATIENCE = 10;

/** The items of a stream in batches, which do not wait long for their next item. */
export async function* promptBatches<T>(
  source: AsyncIterator<T>,
  { items, size: largest = Number.POSITIVE_INFINITY, sizeOf = () => 0 }: BatchLimits<T>,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let size = 0;
  let pending: Promise<IteratorResult<T>> | undefined;
  for (;;) {
    pending ??= source.next();
    const next = await (batch.length === 0 ? pending : Promise.race([pending, sleep(PATIENCE, null)]));
    if (next !== null) pending = undefined;
    if (next && !next.done) {
      batch.push(next.value);
      size += sizeOf(next.value);
      if (batch.length < items && size < largest) continue;
    }
    if (batch.length > 0) yield batch;
    if (next?.done) return;
    batch = [];
    size = 0;
  }
}
