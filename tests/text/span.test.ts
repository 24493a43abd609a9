import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSpans, covers, longestCover, overlaps, printSpan } from "../../src/text/span.ts";

const spans = fc.array(
  fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
    .map(([start, length]) => ({ start, end: start + length })),
);

describe("spans", () => {
  test("are half-open", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(covers({ start: 0, end: 3 }, { start: 1, end: 3 })).toBe(true);
    expect(overlaps({ start: 3, end: 5 }, { start: 0, end: 3 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
    expect(covers({ start: 0, end: 3 }, { start: 0, end: 4 })).toBe(false);
    expect(covers({ start: 1, end: 4 }, { start: 0, end: 4 })).toBe(false);
    expect(printSpan({ start: 402, end: 417 })).toBe("[402, 417)");
  });

  test("are read from the left, of two that start together the longer first", () => {
    const read = [
      { start: 0, end: 9 },
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ];
    expect([read[1]!, read[2]!, read[0]!].sort(compareSpans)).toEqual(read);
  });

  test("of one length, the earlier stands", () => {
    const [a, b] = [
      { start: 5, end: 8 },
      { start: 7, end: 10 },
    ];
    expect(longestCover([b!, a!])).toEqual([a]);
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
