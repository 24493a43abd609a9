export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks for so many seconds, so many at a time, after a fifth of that to warm up. */
export async function measure(
  ask: (i: number) => Promise<unknown>,
  { seconds, concurrency }: { seconds: number; concurrency: number },
): Promise<Measured> {
  await run(ask, seconds / 5, concurrency);
  const times = (await run(ask, seconds, concurrency)).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

async function run(
  ask: (i: number) => Promise<unknown>,
  seconds: number,
  concurrency: number,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let i = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await ask(i++);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return times;
}
