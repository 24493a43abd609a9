import type { PartialDate } from "../../record/partial-date.ts";
import { type Certainty, certaintyOn } from "./certainty.ts";
import { dayOf } from "./day.ts";
import { ALL_DAYS, type DaySet } from "./day-set.ts";

/** ISO days, both included; null is open. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

export const ALL_TIME: Window = { from: null, to: null };

/**
 * Whether a date lies in the window: `2018` in July 2018 is `POSSIBLE`, and `UNKNOWN` is what has no year.
 * All lies in a window that is open at both ends, dated or not.
 */
export function inWindow(date: PartialDate | null, window: Window): Certainty {
  if (window.from === null && window.to === null) return "CERTAIN";
  if (date === null) return "UNKNOWN";
  const days = daysOfWindow(window);
  return certaintyOn(date, days, days);
}

/** Empty where the window ends before it begins. */
export function daysOfWindow({ from, to }: Window): DaySet {
  if (from === null && to === null) return ALL_DAYS;
  const range = { from: from === null ? -Infinity : dayOf(from), to: to === null ? Infinity : dayOf(to) };
  return range.from <= range.to ? [range] : [];
}
