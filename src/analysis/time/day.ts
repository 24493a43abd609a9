/** Days since 1970-01-01 in the Gregorian calendar; ±Infinity where time is open. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day that an ISO date or date-time (`2018-07-03`, `2018-07-03T08:00`) begins with. */
export function dayOf(iso: string): Day {
  return Date.parse(iso.slice(0, 10)) / MS_PER_DAY;
}

/** `2018-07-03`, or null for a day at the open end of time. */
export function isoDayOf(day: Day): string | null {
  return Number.isFinite(day) ? new Date(day * MS_PER_DAY).toISOString().slice(0, 10) : null;
}

/** The same day of the month some months later, or the last of that month: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MS_PER_DAY);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastOfMonth = new Date(date);
  lastOfMonth.setUTCMonth(date.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()));
  return date.getTime() / MS_PER_DAY;
}
