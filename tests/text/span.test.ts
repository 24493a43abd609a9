import { describe, expect, test } from "vitest";
import { compareSpans, overlaps, printSpan } from "../../src/text/span.ts";

describe("spans", () => {
  test("are half-open", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 3, end: 5 }, { start: 0, end: 3 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
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
});
