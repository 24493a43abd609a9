import { dayRangeOf, type PartialDate } from "../../record/partial-date.ts";
import { type Day, dayOf, isoDayOf } from "./day.ts";

/** Days from one to another, both included; never empty. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** A range as answers show it: ISO days, null at an open end; its length in days, null when open. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
  readonly days: number | null;
}

/** All days that a partial date can mean: `2018-07` is 31 days; null without a date or without its year. */
export function daysOf(date: PartialDate | null): DayRange | null {
  const range = date === null ? null : dayRangeOf(date);
  return range && { from: dayOf(range.first), to: dayOf(range.last) };
}

export function intervalOf({ from, to }: DayRange): Interval {
  const days = to - from + 1;
  return { from: isoDayOf(from), to: isoDayOf(to), days: Number.isFinite(days) ? days : null };
}

/** The days of both, or null. */
export function common(a: DayRange, b: DayRange): DayRange | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
}
