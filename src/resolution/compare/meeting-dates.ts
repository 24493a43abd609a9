import { datePartsOf } from "../../record/partial-date.ts";
import type { Outcome } from "../comparison.ts";
import type { MeetingProfile } from "../meeting-profile.ts";

export type DateOutcome =
  | "same date"
  | "same day, same year named"
  | "same day, year unsaid"
  | "same day, next year named"
  | "same day, other years named"
  | "other date"
  | "date unknown";

/** `--10-26` can be `2018-10-26`, unless the latest year that its article names is another. */
export function compareDates(a: MeetingProfile, b: MeetingProfile): Outcome<DateOutcome> {
  if (a.dates.size === 0 || b.dates.size === 0) return { outcome: "date unknown", because: "" };
  for (const one of a.dates)
    for (const other of b.dates)
      if (!canBeOne(one, other)) return { outcome: "other date", because: "other date" };
  const [ofA, ofB] = [datedYear(a), datedYear(b)];
  if (ofA !== undefined && ofA === ofB) return { outcome: "same date", because: "same date" };
  const [one, other] = [ofA ?? latest(a.years), ofB ?? latest(b.years)];
  if (one === undefined || other === undefined)
    return { outcome: "same day, year unsaid", because: "same day" };
  const years = Math.abs(one - other);
  if (years === 0) return { outcome: "same day, same year named", because: "same day, same year named" };
  const because = `same day, but the articles speak of ${one} and ${other}`;
  return { outcome: years === 1 ? "same day, next year named" : "same day, other years named", because };
}

function datedYear({ dates }: MeetingProfile): number | undefined {
  for (const date of dates) {
    const year = datePartsOf(date)?.year;
    if (year !== undefined) return year;
  }
  return undefined;
}

function latest(years: ReadonlySet<number>): number | undefined {
  return years.size === 0 ? undefined : Math.max(...years);
}

function canBeOne(a: string, b: string): boolean {
  const [one, other] = [datePartsOf(a), datePartsOf(b)];
  if (!one || !other) return a === b;
  return (["year", "month", "day"] as const).every(
    (part) => one[part] === undefined || other[part] === undefined || one[part] === other[part],
  );
}
