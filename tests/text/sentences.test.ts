import { expect, test } from "vitest";
import { sentences } from "../../src/text/sentences.ts";
import { tokenize } from "../../src/text/tokens.ts";

const split = (text: string) => {
  const tokens = tokenize(text);
  return sentences(tokens, new Set(["tp", "pgs", "ts"])).map(({ from, to }) => tokens.slice(from, to));
};

test.each([
  ["Một câu. Hai câu! Ba?", ["Một câu.", "Hai câu!", "Ba?"]],
  ["Chủ tịch UBND TP. Cần Thơ nói.", ["Chủ tịch UBND TP. Cần Thơ nói."]],
  ["Chủ tịch UBND TP.\nCần Thơ nói.", ["Chủ tịch UBND TP.\nCần Thơ nói."]],
  ["PGS.TS. Lê Văn An nói.", ["PGS.TS. Lê Văn An nói."]],
  ["Bà Nguyễn Thị C. bị thương. Hết.", ["Bà Nguyễn Thị C. bị thương.", "Hết."]],
  ["Tiêu đề không chấm\nCâu đầu.", ["Tiêu đề không chấm", "Câu đầu."]],
  ["Giá 1.500 đồng. Rẻ.", ["Giá 1.500 đồng.", "Rẻ."]],
])("%s", (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test("a text that never stops is cut all the same", () => {
  expect(split("a ".repeat(2000)).length).toBeGreaterThan(1);
});
