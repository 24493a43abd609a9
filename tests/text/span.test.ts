import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covers, longestCover, overlaps, printSpan } from "../../src/text/span.ts";

const spans = fc.array(
  fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
    .map(([start, length]) => ({ start, end: start + length })),
);

describe("spans", () => {
  test("are half-open", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(covers({ start: 0, end: 3 }, { start: 1, end: 3 })).toBe(true);
    expect(printSpan({ start: 402, end: 417 })).toBe("[402, 417)");
  });

  test("the longest stands, then the earliest", () => {
    const [a, b, c] = [
      { start: 0, end: 5 },
      { start: 3, end: 6 },
      { start: 5, end: 7 },
    ];
    expect(longestCover([c!, b!, a!])).toEqual([a, c]);
  });

  test("what stands never overlaps, and what falls overlaps something as long", () => {
    fc.assert(
      fc.property(spans, (given) => {
        const kept = longestCover(given);
        for (const [i, span] of kept.entries())
          for (const other of kept.slice(i + 1)) expect(overlaps(span, other)).toBe(false);
        for (const span of given)
          expect(kept.some((k) => overlaps(k, span) && k.end - k.start >= span.end - span.start)).toBe(true);
      }),
    );
  });
});
