import { dayRangeOf } from "../record/partial-date.ts";

/** When a body existed, as far as it is known; null: no limit is known. */
export interface SeedPeriod {
  readonly from: string | null;
  readonly until: string | null;
}

/** The first day on which it can have existed. */
export function earliestDay(period: SeedPeriod): string {
  return period.from === null ? "0000-01-01" : dayRangeOf(period.from)!.first;
}

/** The last day on which it can have existed. */
export function latestDay(period: SeedPeriod): string {
  return period.until === null ? "9999-12-31" : dayRangeOf(period.until)!.last;
}

/** The time in which both existed, or null. The sharper date wins where two name the same limit. */
export function overlap(a: SeedPeriod, b: SeedPeriod): SeedPeriod | null {
  const from = [a, b].reduce((x, y) => (earliestDay(y) > earliestDay(x) ? y : x)).from;
  const until = [a, b].reduce((x, y) => (latestDay(y) < latestDay(x) ? y : x)).until;
  const both = { from, until };
  return earliestDay(both) <= latestDay(both) ? both : null;
}

export function existsOn(period: SeedPeriod, day: string): boolean {
  return earliestDay(period) <= day && day <= latestDay(period);
}
