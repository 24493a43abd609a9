import { registerEnumType } from "type-graphql";
import { datePartsOf, type PartialDate } from "../record/partial-date.ts";

export enum DatePrecision {
  DAY = "DAY",
  MONTH = "MONTH",
  YEAR = "YEAR",
  DAY_WITHOUT_YEAR = "DAY_WITHOUT_YEAR",
  UNKNOWN = "UNKNOWN",
}
registerEnumType(DatePrecision, {
  name: "DatePrecision",
  description: "How much of a date is said.",
  valuesConfig: {
    DAY: { description: "Year, month and day: `2020-11-30`." },
    MONTH: { description: "Year and month: `2020-11`." },
    YEAR: { description: "The year: `2020`." },
    DAY_WITHOUT_YEAR: { description: "Month and day: `--11-30`." },
    UNKNOWN: { description: "No article says when." },
  },
});

export function datePrecisionOf(date: PartialDate | null): DatePrecision {
  const parts = date === null ? null : datePartsOf(date);
  if (!parts) return DatePrecision.UNKNOWN;
  if (parts.year === undefined) return DatePrecision.DAY_WITHOUT_YEAR;
  if (parts.day !== undefined) return DatePrecision.DAY;
  return parts.month === undefined ? DatePrecision.YEAR : DatePrecision.MONTH;
}
