import { median } from "../figures/figure.ts";

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Asks one question of the `i`-th kind. */
export type Ask = (i: number) => Promise<unknown>;

/**
 * Asks each for so many seconds, so many at a time, after as long to warm up; in turns, several rounds, so that
 * what else the machine does strikes all alike.
 *
 * @returns of each, its rounds
 */
export async function measureInTurns(
  asks: readonly Ask[],
  { seconds, concurrency, rounds = 3 }: { seconds: number; concurrency: number; rounds?: number },
): Promise<Measured[][]> {
  for (const ask of asks) await run(ask, seconds, concurrency);
  const measures: Measured[][] = asks.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, ask] of asks.entries())
      measures[i]!.push(measured(await run(ask, seconds / rounds, concurrency), seconds / rounds));
  return measures;
}

/** The middle one of several rounds, figure by figure. */
export function middleOf(rounds: readonly Measured[]): Measured {
  const middle = (figure: keyof Measured) => median(rounds.map((round) => round[figure]));
  return { perSecond: middle("perSecond"), p50: middle("p50"), p95: middle("p95"), p99: middle("p99") };
}

/** @param times in milliseconds */
export function measured(times: readonly number[], seconds: number): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Each worker asks questions of its own, so that no two ask the same at once. */
async function run(ask: Ask, seconds: number, concurrency: number): Promise<number[]> {
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
