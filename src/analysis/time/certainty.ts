import type { PartialDate } from "../../record/partial-date.ts";
import { type DayRange, daysOf } from "./day-range.ts";
import { type DaySet, intersect } from "./day-set.ts";

/**
 * How sure it is that something was so on a date.
 * - `CERTAIN`: on every day that the date can mean
 * - `POSSIBLE`: on some such day it may have been; nothing said speaks against it
 * - `EXCLUDED`: on no such day can it have been, by what is said
 * - `UNKNOWN`: the date, or all that is said of the thing, has no year: nothing can be compared
 */
export type Certainty = "CERTAIN" | "POSSIBLE" | "EXCLUDED" | "UNKNOWN";

/** Whether a partial date falls on days that are certain and on days that are possible. */
export function certaintyOn(date: PartialDate, certain: DaySet, possible: DaySet): Certainty {
  const days = daysOf(date);
  if (!days) return "UNKNOWN";
  if (certain.some((range) => holds(range, days))) return "CERTAIN";
  return intersect(possible, [days]).length > 0 ? "POSSIBLE" : "EXCLUDED";
}

function holds(outer: DayRange, inner: DayRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
