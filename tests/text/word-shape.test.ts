import { expect, test } from "vitest";
import { WordShape, wordShape } from "../../src/text/word-shape.ts";

const { Capital, AllCapitals, Syllable, Single } = WordShape;
const WORDS: [string, number][] = [
  ["nguyễn", Syllable],
  ["Nguyễn", Capital | Syllable],
  ["UBND", Capital | AllCapitals],
  ["TRỌNG", Capital | AllCapitals | Syllable],
  ["Y", Capital | Single | Syllable],
  ["ở", Single | Syllable],
  ["B", Capital | Single],
  ["Nghĩa", Capital | Syllable],
  ["Quyết", Capital | Syllable],
  ["Sisoulith", Capital],
  ["Donald", Capital],
  ["iPhone", 0],
  ["trump", 0],
  ["zoa", 0],
  ["thủs", 0],
  ["ng", 0],
  ["中", Single],
  ["Ðức", Capital],
];

test.each(WORDS)("the shape of %s", (word, shape) => {
  expect(wordShape(word)).toBe(shape);
});
