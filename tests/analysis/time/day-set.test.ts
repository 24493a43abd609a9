import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DayRange } from "../../../src/analysis/time/day-range.ts";
import { ALL_DAYS, type DaySet, intersect, subtract, unite } from "../../../src/analysis/time/day-set.ts";

const DAYS = Array.from({ length: 30 }, (_, i) => i);
const range = fc
  .tuple(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 0, max: 29 }))
  .map(([a, b]): DayRange => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const set = fc.array(range, { maxLength: 4 }).map(unite);
const has = (days: DaySet, day: number) => days.some(({ from, to }) => from <= day && day <= to);

describe("sets of days", () => {
  test("intersect, subtract and unite day by day", () => {
    fc.assert(
      fc.property(set, set, range, (a, b, hole) => {
        for (const day of DAYS) {
          const inHole = has([hole], day);
          expect(has(intersect(a, b), day)).toBe(has(a, day) && has(b, day));
          expect(has(subtract(a, hole), day)).toBe(has(a, day) && !inHole);
          expect(has(unite([...a, ...b]), day)).toBe(has(a, day) || has(b, day));
        }
      }),
    );
  });

  test("stay in order, with a day between each two ranges", () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        unite(ranges).forEach(({ from, to }, i, all) => {
          expect(from).toBeLessThanOrEqual(to);
          if (i > 0) expect(from - all[i - 1]!.to).toBeGreaterThan(1);
        });
      }),
    );
  });

  test("can be open at either end", () => {
    expect(subtract(ALL_DAYS, { from: -Infinity, to: 9 })).toEqual([{ from: 10, to: Infinity }]);
    expect(subtract(ALL_DAYS, { from: -Infinity, to: -Infinity })).toEqual(ALL_DAYS);
    expect(subtract(ALL_DAYS, { from: Infinity, to: Infinity })).toEqual(ALL_DAYS);
    expect(unite([{ from: 3, to: Infinity }, ...subtract(ALL_DAYS, { from: 0, to: 5 })])).toEqual([
      { from: -Infinity, to: -1 },
      { from: 3, to: Infinity },
    ]);
  });
});
