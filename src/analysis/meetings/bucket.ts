import { datePartsOf, type PartialDate } from "../../record/partial-date.ts";

export type BucketSize = "MONTH" | "QUARTER";

/** `2018-07` or `2018-Q3`; null where the date is too coarse to tell, or has no year. */
export function bucketOf(date: PartialDate | null, size: BucketSize): string | null {
  const parts = date === null ? null : datePartsOf(date);
  if (parts?.year === undefined || parts.month === undefined) return null;
  const year = date!.slice(0, 4);
  return size === "MONTH" ? date!.slice(0, 7) : `${year}-Q${Math.ceil(parts.month / 3)}`;
}
