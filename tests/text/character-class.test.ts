import { expect, test } from "vitest";
import { CharacterClass, characterClass } from "../../src/text/character-class.ts";

const { Mark, Space, Newline, Letter, Digit } = CharacterClass;

test.each([
  [Letter, "aĐệ\u0301中ไ\u{20000}😀"],
  [Digit, "09٣０"],
  [Mark, ".,-/%“…–•、'€"],
  [Space, " \t\u00a0\u2003\u3000\ufeff"],
  [Newline, "\n\r\u2028\u2029"],
])("class %i: %j", (wanted, characters) => {
  for (let i = 0; i < characters.length; i++)
    expect(characterClass(characters.charCodeAt(i)), characters[i]).toBe(wanted);
});

test("the first and the last unit have a class", () => {
  expect([0, 0x1fff, 0x2000, 0xffff].map(characterClass)).toEqual([Mark, Mark, Space, Mark]);
});
