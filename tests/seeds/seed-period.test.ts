import { describe, expect, test } from "vitest";
import { existsOn, overlap, type SeedPeriod } from "../../src/seeds/seed-period.ts";

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
