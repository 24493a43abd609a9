import type { Outcome } from "../comparison.ts";
import type { PersonProfile } from "../person-profile.ts";
import { dayNumber, leastGap } from "./least-gap.ts";

export type PeriodOutcome = "one time" | "decades apart" | "time unknown";

const DECADES = 20;

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
