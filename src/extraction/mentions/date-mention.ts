import type { TIMES_OF_DAY } from "../../record/extraction-record.ts";

export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

/** A date as it is said. Nothing in it is resolved: `chiều 26/10` has no year. */
export interface DateMention {
  /** Tokens, the last excluded. */
  readonly from: number;
  readonly to: number;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** Of a range in days: `20-21/9`. */
  readonly endDay?: number;
  readonly endMonth?: number;
  readonly timeOfDay?: TimeOfDay;
  /** Days from the day of publication: `hôm qua` is -1. */
  readonly relative?: number;
  /** `cùng ngày`: the day told before. */
  readonly isSameDay: boolean;
  /** A limit or a span's end, on which nothing took place: `trước ngày 25-3`. */
  readonly isLimit: boolean;
}

/** Does it say a day, not a month or a year alone? */
export function isDay(date: DateMention): boolean {
  return date.day !== undefined || date.relative !== undefined || date.isSameDay;
}
