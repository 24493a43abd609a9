import { canBeOneDate, datePartsOf } from "../../record/partial-date.ts";
import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";

export type DateOutcome =
  | "same date"
  | "same day, same year named"
  | "same day, year unsaid"
  | "same day, other years named"
  | "other date"
  | "date unknown";

/** An article that names no year later than so many before another's speaks of history, and does not tell its own time. */
const HISTORY = 5;
const NOVEMBER = 11;

/** `--10-26` can be `2018-10-26`, unless the latest year that its article names is another. */
export function compareDates(a: MeetingProfile, b: MeetingProfile): Outcome<DateOutcome> {
  if (a.dates.size === 0 || b.dates.size === 0) return { outcome: "date unknown", because: "" };
  for (const one of a.dates)
    for (const other of b.dates)
      if (!canBeOneDate(one, other)) return { outcome: "other date", because: "other date" };
  const [ofA, ofB] = [datedYear(a), datedYear(b)];
  if (ofA !== undefined && ofA === ofB) return { outcome: "same date", because: "same date" };
  const [one, other] = [ofA ?? yearSpokenOf(a), ofB ?? yearSpokenOf(b)];
  const years = one === undefined || other === undefined ? HISTORY : Math.abs(one - other);
  if (years === 0) return { outcome: "same day, same year named", because: "same day, same year named" };
  if (years >= HISTORY || isOfPlans(a, ofA, ofB ?? other) || isOfPlans(b, ofB, ofA ?? one))
    return { outcome: "same day, year unsaid", because: "same day" };
  return {
    outcome: "same day, other years named",
    because: `same day, but the articles speak of ${one} and ${other}`,
  };
}

/** At the end of a year an article that does not tell its own speaks of the next: `kế hoạch năm 2019` on 28 December 2018. */
function isOfPlans(
  { dates }: MeetingProfile,
  dated: number | undefined,
  spoken: number | undefined,
): boolean {
  if (dated === undefined || spoken !== dated + 1) return false;
  return [...dates].some((date) => (datePartsOf(date)?.month ?? 0) >= NOVEMBER);
}

function datedYear({ dates }: MeetingProfile): number | undefined {
  for (const date of dates) {
    const year = datePartsOf(date)?.year;
    if (year !== undefined) return year;
  }
  return undefined;
}

/** The latest year of most articles that name any. */
function yearSpokenOf({ latestYears }: MeetingProfile): number | undefined {
  let most: [year: number, articles: number] | undefined;
  for (const [year, articles] of latestYears)
    if (!most || articles > most[1] || (articles === most[1] && year > most[0])) most = [year, articles];
  return most?.[0];
}
