import { dayRangeOf } from "../../src/record/partial-date.ts";
import { earliestDay, latestDay, type SeedPeriod } from "../../src/seeds/seed-period.ts";

/** Whether a body of the second period can have taken over when one of the first ended. */
export function canFollow(ended: SeedPeriod, successor: SeedPeriod): boolean {
  if (ended.until === null) return false;
  const firstEnd = dayRangeOf(ended.until)!.first;
  return earliestDay(successor) <= dayAfter(latestDay(ended)) && latestDay(successor) > firstEnd;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
