/** What a UTF-16 unit is for the tokeniser. */
export const CharacterClass = { Mark: 0, Space: 1, Newline: 2, Letter: 3, Digit: 4 } as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

/** Every script of European languages, and Vietnamese, lies below; the rest is looked up one by one. */
const TABLE_SIZE = 0x2000;
const TABLE = new Uint8Array(TABLE_SIZE);
for (let unit = 0; unit < TABLE_SIZE; unit++) TABLE[unit] = classify(String.fromCharCode(unit));

export function characterClass(unit: number): CharacterClass {
  if (unit < TABLE_SIZE) return TABLE[unit] as CharacterClass;
  return classify(String.fromCharCode(unit));
}

function classify(character: string): CharacterClass {
  if (character === "\n" || character === "\r" || character === "\u2028" || character === "\u2029")
    return CharacterClass.Newline;
  if (/\s/.test(character)) return CharacterClass.Space;
  if (/[\p{L}\p{M}]/u.test(character)) return CharacterClass.Letter;
  // A surrogate half is no letter by itself; taken as one, an emoji is one word and splits nothing.
  if (/[\uD800-\uDFFF]/.test(character)) return CharacterClass.Letter;
  if (/\p{Nd}/u.test(character)) return CharacterClass.Digit;
  return CharacterClass.Mark;
}
