import { publicationDay } from "../../record/article.ts";
import { datePartsOf, type PartialDate, partialDate } from "../../record/partial-date.ts";
import type { DateMention } from "./date-mention.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The date that is meant: with a year where it is said, where the article was published, or where the
 * article states the year of that month elsewhere. Without, `--MM-DD`; null for what is no day.
 */
export function resolveDate(
  date: DateMention,
  publishedAt: string | null,
  statedYear: number | null,
): PartialDate | null {
  const published = publishedAt ? publicationDay(publishedAt) : null;
  if (date.day === undefined || date.month === undefined) {
    if (date.relative === undefined || published === null) return null;
    return shiftDays(published, date.relative);
  }
  const { day, month } = date;
  if (date.year !== undefined) return valid({ year: date.year, month, day });
  if (published !== null) return nearest(published, month, day);
  return valid(statedYear === null ? { month, day } : { year: statedYear, month, day });
}

/** The last day of a range, once the first is known. */
export function resolveEndDate(date: DateMention, first: PartialDate | null): PartialDate | null {
  if (date.endDay === undefined || date.month === undefined || first === null) return null;
  const year = first.startsWith("--") ? {} : { year: Number(first.slice(0, 4)) };
  return valid({ ...year, month: date.endMonth ?? date.month, day: date.endDay });
}

/** News tells of days near its own: of the three years possible the one that lies nearest. */
function nearest(published: string, month: number, day: number): PartialDate | null {
  const at = Date.parse(published);
  const year = Number(published.slice(0, 4));
  let best: { date: string; distance: number } | null = null;
  for (const candidate of [year - 1, year, year + 1]) {
    const date = valid({ year: candidate, month, day });
    if (date === null) continue;
    const distance = Math.abs(Date.parse(date) - at);
    if (best === null || distance < best.distance) best = { date, distance };
  }
  return best?.date ?? null;
}

function shiftDays(day: string, days: number): PartialDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function valid(parts: { year?: number; month: number; day: number }): PartialDate | null {
  const date = partialDate(parts);
  return datePartsOf(date) ? date : null;
}
