import { nameKey } from "./name-key.ts";

const SPELT = new Map(
  ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"].map((word, i) => [
    nameKey(word),
    i + 1,
  ]),
);
const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/;
/** What stands before the number of one of a series; and before other numbers that tell it from the next. */
const ORDINAL = ["lần thứ", "thứ", "lần", "trung ương", "phiên họp", "phiên", "kỳ họp", "kỳ", "đợt"].map(
  nameKey,
);
const OTHER = ["khóa", "tháng", "quý"].map(nameKey);
const LABELLED = new RegExp(
  `(?<!\\p{L})(${[...ORDINAL, ...OTHER].join("|")}) (?=(\\p{L}+|\\d+)(?![\\p{L}\\p{N}]))`,
  "gu",
);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * The numbers that tell one meeting of a series from the next, by label: `{ ordinal: 6 }` of `kỳ họp thứ sáu`.
 * @param number the ordinal, in digits, where the name says none
 */
export function seriesNumbers(name: string, number: string | null = null): Map<string, number> {
  const key = nameKey(name).replace(/\//g, " ");
  const numbers = new Map<string, number>();
  for (const [, label, word] of key.matchAll(LABELLED)) {
    const number = numberOf(word!);
    const kind = ORDINAL.includes(label!) ? "ordinal" : label!;
    if (number !== null && !numbers.has(kind)) numbers.set(kind, number);
  }
  if (number !== null && !numbers.has("ordinal")) numbers.set("ordinal", Number(number));
  const years = new Set(key.match(YEAR));
  if (years.size === 1) numbers.set("year", Number([...years][0]));
  return numbers;
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const spelt = SPELT.get(word);
  if (spelt !== undefined) return spelt;
  const roman = ROMAN.exec(word);
  if (!roman) return null;
  const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].indexOf(roman[2]!);
  return roman[1]!.length * 10 + ones;
}
