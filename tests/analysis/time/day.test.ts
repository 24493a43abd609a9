import { expect, test } from "vitest";
import { addMonths, dayOf, isoDayOf } from "../../../src/analysis/time/day.ts";
import { daysOf, intervalOf } from "../../../src/analysis/time/day-range.ts";

test.each([
  ["2019-01-31", 1, "2019-02-28"],
  ["2020-01-31", 1, "2020-02-29"],
  ["2019-11-15", 3, "2020-02-15"],
  ["2019-12-31", 2, "2020-02-29"],
  ["2019-05-31", 12, "2020-05-31"],
])("%s and %d months is %s", (day, months, later) => {
  expect(isoDayOf(addMonths(dayOf(day), months))).toBe(later);
});

test.each([
  ["2018", { from: "2018-01-01", to: "2018-12-31", days: 365 }],
  ["2020-02", { from: "2020-02-01", to: "2020-02-29", days: 29 }],
  ["2018-07-03", { from: "2018-07-03", to: "2018-07-03", days: 1 }],
])("%s means the days %o", (date, interval) => {
  expect(intervalOf(daysOf(date)!)).toEqual(interval);
});

test("a date without a year means no days", () => {
  expect(daysOf("--10-26")).toBeNull();
  expect(daysOf(null)).toBeNull();
});

test("an open interval has no length", () => {
  expect(intervalOf({ from: dayOf("2018-01-01"), to: Infinity })).toEqual({
    from: "2018-01-01",
    to: null,
    days: null,
  });
});
