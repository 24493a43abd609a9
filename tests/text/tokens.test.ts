import { describe, expect, test } from "vitest";
import { Gap, TokenKind, tokenize } from "../../src/text/tokens.ts";

const words = (text: string) => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokens.word(i));
};
const gaps = (text: string) => {
  const tokens = tokenize(text);
  return Array.from(tokens.gaps.subarray(0, tokens.count));
};

describe("tokens", () => {
  test.each([
    ["Ông Lê Văn An nói.", ["Ông", "Lê", "Văn", "An", "nói", "."]],
    ["sáng 30/11", ["sáng", "30", "/", "11"]],
    ["18-NQ/TW", ["18", "-", "NQ", "/", "TW"]],
    ["Điểu K'ré", ["Điểu", "K'ré"]],
    ["huyện Đắk R’lấp", ["huyện", "Đắk", "R’lấp"]],
    ["hai'ba", ["hai", "'", "ba"]],
    ["An' nói", ["An", "'", "nói"]],
    ["'An'", ["'", "An", "'"]],
    ["khóa12a", ["khóa", "12", "a"]],
    ["vui 😀 lắm", ["vui", "😀", "lắm"]],
    ["中文 và ไทย", ["中文", "và", "ไทย"]],
    ["“Tốt”…", ["“", "Tốt", "”", "…"]],
    ["", []],
    [" \n\t ", []],
  ])("of %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("say whether they are words, numbers or marks", () => {
    const tokens = tokenize("Họp 12.");
    expect(Array.from(tokens.kinds.subarray(0, 3))).toEqual([
      TokenKind.Word,
      TokenKind.Number,
      TokenKind.Mark,
    ]);
    expect([-1, 0, 1, 2, 3].map((i) => tokens.isWord(i))).toEqual([false, true, false, false, false]);
    expect([-1, 0, 1, 2, 3].map((i) => tokens.isNumber(i))).toEqual([false, false, true, false, false]);
    expect([0, 1, 2].map((i) => tokens.isMark(i, "."))).toEqual([false, false, true]);
    expect(tokens.isMark(2, ",")).toBe(false);
    expect(tokens.isMark(0, "H")).toBe(false);
  });

  test("know where the text begins, and what is no token", () => {
    const tokens = tokenize("12");
    expect([-1, 0, 1].map((i) => tokens.isNumber(i))).toEqual([false, true, false]);
    expect(tokens.isWord(0)).toBe(false);
  });

  test.each([
    ["a b", [Gap.None, Gap.Space]],
    ["a\u00a0b", [Gap.None, Gap.Space]],
    ["a.b", [Gap.None, Gap.None, Gap.None]],
    ["a\nb", [Gap.None, Gap.Line]],
    ["a\r\nb", [Gap.None, Gap.Line]],
    ["a \n b", [Gap.None, Gap.Line]],
    ["a\u2028b", [Gap.None, Gap.Line]],
    ["a\n\nb c", [Gap.None, Gap.Paragraph, Gap.Space]],
    ["a\r\n\r\nb", [Gap.None, Gap.Paragraph]],
    ["a\rb", [Gap.None, Gap.Space]],
  ])("of %j stand apart as written", (text, expected) => {
    expect(gaps(text)).toEqual(expected);
  });

  test("give the text under a row of them, with its place", () => {
    const tokens = tokenize("Bà Lê  Thị\nBình nói");
    expect(tokens.slice(1, 4)).toBe("Lê  Thị\nBình");
    expect(tokens.span(1, 4)).toEqual({ start: 3, end: 15 });
  });

  test("of many marks are all there", () => {
    const text = ".".repeat(1000);
    expect(words(text)).toEqual([...text]);
  });
});
