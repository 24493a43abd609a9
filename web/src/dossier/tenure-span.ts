import { spanOf } from "../graph/time-span.ts";
import type { TenureLineFragment } from "../graphql/documents.gen.ts";

/** Years with fractions: 2020.5 is the middle of 2020. */
export interface TenureSpan {
  /** When it surely was; null where nothing is sure. */
  readonly surely: readonly [number, number] | null;
  /** When it may have been; null: open on that side. */
  readonly possibly: readonly [number | null, number | null];
}

/** What articles tell of a tenure, on a time line. */
export function tenureSpan(tenure: TenureLineFragment): TenureSpan {
  const { start, end, formerBy, surely, firstCited, lastCited } = tenure;
  const from = surely?.from ?? firstCited;
  const to = surely?.to ?? lastCited;
  const started = spanOf(start)?.from;
  const ended = spanOf(end)?.to ?? formerBy;
  return {
    surely: surely && from && to ? [yearOf(from), yearOf(to, 1)] : null,
    possibly: [started ? yearOf(started) : null, ended ? yearOf(ended, 1) : null],
  };
}

/** The years that a time line of all of them needs, with a margin where one is open. */
export function yearsOf(spans: readonly TenureSpan[]): [number, number] | null {
  const known = spans.flatMap(({ surely, possibly }) => [
    ...(surely ?? []),
    ...possibly.filter((y) => y !== null),
  ]);
  if (known.length === 0) return null;
  return [Math.floor(Math.min(...known) - 0.5), Math.ceil(Math.max(...known) + 0.5)];
}

function yearOf(day: string, plusDays = 0): number {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + plusDays * 86_400_000;
  const year = new Date(time).getUTCFullYear();
  const [first, next] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (time - first) / (next - first);
}
