import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { around, textParts } from "../../../web/src/evidence/text-parts.ts";

const mark = (start: number, end: number) => ({ start, end, kind: "quote" });

describe("a marked text", () => {
  test("is cut at its marks", () => {
    const parts = textParts("ông An chủ trì", [mark(4, 6)]);
    expect(parts.map(({ text, mark }) => [text, mark !== null])).toEqual([
      ["ông ", false],
      ["An", true],
      [" chủ trì", false],
    ]);
  });

  test("keeps the longer of two marks that begin together, and the first of two that overlap", () => {
    const marked = textParts("abcdef", [mark(0, 2), mark(0, 4), mark(3, 6)]).filter(({ mark }) => mark);
    expect(marked.map(({ text }) => text)).toEqual(["abcd"]);
  });

  test("is whole whatever the marks are", () => {
    const marks = fc.array(
      fc.record({
        start: fc.integer({ min: -5, max: 60 }),
        end: fc.integer({ min: -5, max: 60 }),
        kind: fc.string(),
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), marks, (text, all) => {
        const parts = textParts(
          text,
          all.filter(({ start }) => start >= 0),
        );
        expect(parts.map((part) => part.text).join("")).toBe(text);
      }),
    );
  });
});

describe("the surroundings of a quote", () => {
  const text = "một hai ba bốn năm sáu bảy tám chín mười";
  test("begin and end with words", () => {
    const [from, to] = around(text, text.indexOf("năm"), text.indexOf("sáu"), 6);
    expect(text.slice(from, to)).toBe("bốn năm sáu");
  });

  test("are the whole of a short text", () => {
    expect(around("ngắn", 0, 4, 100)).toEqual([0, 4]);
  });
});
