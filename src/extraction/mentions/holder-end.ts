import type { NameContext } from "./body-phrase.ts";

/** In tokens: `lúc bấy giờ`, `sắp mãn nhiệm`. */
const LONGEST = 3;
const WHEN =
  /^(?:lúc đó|lúc ấy|khi đó|khi ấy|bấy giờ|lúc bấy giờ|đương nhiệm|sắp mãn nhiệm|mãn nhiệm|tiền nhiệm)$/i;

/** `Tổng thống Mỹ lúc đó Barack Obama`: when somebody held it, between a title and the name; the token itself where no name follows. */
export function holderEnd({ text, personStarts }: NameContext, from: number): number {
  const { marks, tokens } = text;
  for (let to = from + 2; to <= from + LONGEST && to < tokens.count; to++) {
    const name = marks.at(to, "honorific", "one")?.to ?? to;
    if (personStarts[name] && WHEN.test(tokens.slice(from, to))) return to;
  }
  return from;
}
