import { datePartsOf, type PartialDate } from "../../record/partial-date.ts";

/** The day of a date or date-time as others write it; undefined where it is none of the calendar. */
export function saidDate(text: unknown): PartialDate | undefined {
  if (typeof text !== "string") return undefined;
  const day = text.startsWith("--") ? text : text.slice(0, 10);
  return datePartsOf(day) ? day : undefined;
}

/** An article's day, which must be whole. */
export function saidDay(text: unknown): string | null {
  const date = saidDate(text);
  return date?.length === 10 ? date : null;
}
