/** Days as `2020-11-30`; a date that is said in part is every day that it can mean. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/** The days that a partial date can mean; null without a year. */
export function spanOf(date: string | null): TimeSpan | null {
  if (!date || !/^\d{4}/.test(date)) return null;
  const [year, month, day] = date.split("-") as [string, string?, string?];
  if (day) return { from: date, to: date };
  if (month) return { from: `${date}-01`, to: `${date}-${daysIn(Number(year), Number(month))}` };
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

export function overlaps(one: TimeSpan, from: string | null, to: string | null): boolean {
  return (from === null || one.to >= from) && (to === null || one.from <= to);
}

function daysIn(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0");
}
