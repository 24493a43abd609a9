import { describe, expect, test } from "vitest";
import { canFollow, existsOn, overlap, type SeedPeriod } from "../../src/seeds/seed-period.ts";

const period = (from: string | null, until: string | null): SeedPeriod => ({ from, until });
const always = period(null, null);

describe("the time that two bodies share", () => {
  test.each([
    [always, always, always],
    [period("2004", null), period("2008", "2025-02-28"), period("2008", "2025-02-28")],
    [period("2004", "2025-06-30"), period(null, "2025-02"), period("2004", "2025-02")],
    [period("2004", "2025-06-30"), period("2025-07-01", null), null],
    [period(null, "2007"), period("2007-08", null), period("2007-08", "2007")],
  ])("%o and %o: %o", (a, b, both) => {
    expect(overlap(a, b)).toEqual(both);
    expect(overlap(b, a)).toEqual(both);
  });
});

test.each([
  ["2007", "2007-08-01", true],
  ["2007-08", "2007-07-31", false],
  ["2025-07-01", "2025-07-01", true],
])("a body known from %s may exist on %s: %s", (from, day, expected) => {
  expect(existsOn(period(from, null), day)).toBe(expected);
});

describe("a successor", () => {
  test.each<[string, string | null, string | null, boolean, string]>([
    ["2025-06-30", "2025-07-01", null, true, "begins on the day after"],
    ["2025-06-30", "2025-07-02", null, false, "begins too late"],
    ["2025-02", "2025-03-01", null, true, "begins after the month in which the other ended"],
    ["2007-08", "2007-08", null, true, "begins in the same month"],
    ["2025-02-28", null, null, true, "is there all along"],
    ["2008-07-31", null, "2007", false, "is gone before"],
    ["2025-02-28", null, "2025-02-28", false, "is gone on the same day"],
  ])("of a body until %s, itself from %s until %s: %s, it %s", (end, from, until, expected) => {
    expect(canFollow(period(null, end), period(from, until))).toBe(expected);
  });

  test("follows nothing that has not ended", () => {
    expect(canFollow(always, always)).toBe(false);
  });
});
