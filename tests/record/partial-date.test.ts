import { describe, expect, test } from "vitest";
import { canBeOneDate, datePartsOf, dayRangeOf, partialDate } from "../../src/record/partial-date.ts";

describe("a partial date", () => {
  test.each(["2020", "2020-11", "2020-11-30", "--11-30", "2020-02-29", "--02-29"])(
    "%s reads and prints itself",
    (text) => {
      expect(partialDate(datePartsOf(text)!)).toBe(text);
    },
  );

  test.each([
    "",
    "20",
    "2020-13",
    "2020-02-30",
    "2019-02-29",
    "--13-01",
    "--11",
    "30/11/2020",
    "2020-11-30T00:00",
  ])("%j is none", (text) => {
    expect(datePartsOf(text)).toBeNull();
  });

  test.each([
    ["2020", "2020-01-01", "2020-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2020-11-30", "2020-11-30", "2020-11-30"],
  ])("%s can mean any day from %s to %s", (date, first, last) => {
    expect(dayRangeOf(date)).toEqual({ first, last });
  });

  test("without a year can mean no known day", () => {
    expect(dayRangeOf("--11-30")).toBeNull();
  });
});

test.each([
  ["2020-11-30", "--11-30", true],
  ["2020-11", "2020-11-30", true],
  ["2020", "--11-30", true],
  ["2020-11-30", "2020-11-30", true],
  ["2020-11-30", "--11-29", false],
  ["2020-11", "2020-12-30", false],
  ["2019", "2020-11-30", false],
])("%s and %s can be one date: %s", (a, b, expected) => {
  expect([canBeOneDate(a, b), canBeOneDate(b, a)]).toEqual([expected, expected]);
});
