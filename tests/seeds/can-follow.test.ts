import { describe, expect, test } from "vitest";
import type { SeedPeriod } from "../../src/seeds/seed-period.ts";
import { canFollow } from "./can-follow.ts";

const period = (from: string | null, until: string | null): SeedPeriod => ({ from, until });

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
    expect(canFollow(period(null, null), period(null, null))).toBe(false);
  });
});
