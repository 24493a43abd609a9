/** How a word is written. Bits, so that one number in a table tells all. */
export const WordShape = {
  /** The first letter is a capital. */
  Capital: 1,
  /** Two letters or more, all capitals: `UBND`. */
  AllCapitals: 2,
  /** Could be a Vietnamese syllable by its letters. */
  Syllable: 4,
  /** One letter alone: `A`, `Y`. */
  Single: 8,
} as const;

const INITIAL = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx]";
const VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
const SYLLABLE = new RegExp(`^(?:${INITIAL})?[${VOWELS}]{1,3}(?:ng|nh|ch|[cmnpt])?$`);

export function wordShape(word: string): number {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  const cased = lower !== upper;
  let shape = 0;
  if (cased && word[0] === upper[0] && word[0] !== lower[0]) shape |= WordShape.Capital;
  if (cased && word.length > 1 && word === upper) shape |= WordShape.AllCapitals;
  if (word.length === 1) shape |= WordShape.Single;
  if (SYLLABLE.test(lower)) shape |= WordShape.Syllable;
  return shape;
}
