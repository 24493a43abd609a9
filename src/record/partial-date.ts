import { z } from "zod";

/**
 * A date as far as it is said: `2020`, `2020-11`, `2020-11-30`, or `--11-30` where no year is known.
 * What is not said is never filled in.
 */
export type PartialDate = string;

const SHAPE = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|--(\d{2})-(\d{2}))$/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** The said parts, or null when the text is no date of the calendar. */
export function datePartsOf(text: string): DateParts | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  const year = number(match[1]);
  const month = number(match[2] ?? match[4]);
  const day = number(match[3] ?? match[5]);
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && (day < 1 || day > daysIn(year, month!))) return null;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** The first and the last day that the date can mean, or null when its year is not known. */
export function dayRangeOf(date: PartialDate): { first: string; last: string } | null {
  const parts = datePartsOf(date);
  if (parts?.year === undefined) return null;
  const { year, month, day } = parts;
  const lastMonth = month ?? 12;
  return {
    first: isoDay(year, month ?? 1, day ?? 1),
    last: isoDay(year, lastMonth, day ?? daysIn(year, lastMonth)),
  };
}

/** Whether some day is both: `--11-30` is no other day than `2020-11-30`, and `2020-11` may be that month's. */
export function canBeOneDate(a: PartialDate, b: PartialDate): boolean {
  const [one, other] = [datePartsOf(a), datePartsOf(b)];
  if (!one || !other) return a === b;
  return (["year", "month", "day"] as const).every(
    (part) => one[part] === undefined || other[part] === undefined || one[part] === other[part],
  );
}

export function partialDate(parts: DateParts): PartialDate {
  const two = (n: number) => String(n).padStart(2, "0");
  if (parts.year === undefined) return `--${two(parts.month!)}-${two(parts.day!)}`;
  const year = String(parts.year).padStart(4, "0");
  return [year, parts.month && two(parts.month), parts.month && parts.day && two(parts.day)]
    .filter(Boolean)
    .join("-");
}

export const partialDateSchema = z
  .string()
  .regex(SHAPE, "is no date: write 2020, 2020-11, 2020-11-30 or --11-30")
  .refine((text) => datePartsOf(text) !== null, "is no day of the calendar");

function daysIn(year: number | undefined, month: number): number {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && !leap ? 28 : DAYS_IN_MONTH[month - 1]!;
}

function isoDay(year: number, month: number, day: number): string {
  return partialDate({ year, month, day });
}
