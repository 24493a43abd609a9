import type { Outcome } from "../comparison.ts";
import type { PersonProfile } from "../person-profile.ts";

export type PeriodOutcome = "one time" | "decades apart" | "time unknown";

const DECADES = 20;
const DAY_MS = 86_400_000;

/** Whether articles are of one time: by the days on which they appeared, else by the years that they speak of. */
export function comparePeriods(a: PersonProfile, b: PersonProfile): Outcome<PeriodOutcome> {
  if (a.days.size > 0 && b.days.size > 0) {
    const days = leastGap([...a.days].map(dayNumber), [...b.days].map(dayNumber));
    const because = days === 0 ? "same day" : `${days} days apart`;
    return { outcome: days < DECADES * 365 ? "one time" : "decades apart", because };
  }
  if (a.years.size === 0 || b.years.size === 0) return { outcome: "time unknown", because: "" };
  const years = leastGap([...a.years], [...b.years]);
  return years < DECADES
    ? { outcome: "one time", because: "" }
    : { outcome: "decades apart", because: `${years} years apart` };
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / DAY_MS);
}

function leastGap(a: readonly number[], b: readonly number[]): number {
  const sorted = [...b].sort((x, y) => x - y);
  let least = Number.POSITIVE_INFINITY;
  for (const x of a) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < x) low = middle + 1;
      else high = middle;
    }
    for (const y of [sorted[low], sorted[low - 1]])
      if (y !== undefined) least = Math.min(least, Math.abs(x - y));
  }
  return least;
}
