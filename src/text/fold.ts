/** Either vowel of these pairs may carry the tone mark: `hoà` and `hòa`, `thuý` and `thúy` are one syllable. */
const TONE_PAIRS: readonly (readonly [string, string])[] = [
  ["oà", "òa"],
  ["oá", "óa"],
  ["oả", "ỏa"],
  ["oã", "õa"],
  ["oạ", "ọa"],
  ["oè", "òe"],
  ["oé", "óe"],
  ["oẻ", "ỏe"],
  ["oẽ", "õe"],
  ["oẹ", "ọe"],
  ["uỳ", "ùy"],
  ["uý", "úy"],
  ["uỷ", "ủy"],
  ["uỹ", "ũy"],
  ["uỵ", "ụy"],
];
const TONE_OF_PAIR = new Map(TONE_PAIRS);
const TONE_PAIR = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;

const I_FOR_Y: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };
/** A final y behind one consonant sounds as i and is written either way: `kỷ luật` and `kỉ luật`, `sỹ` and `sĩ`. */
const FINAL_Y = /(?<![\p{L}])([bcdđghklmnpqrstvx]{1,2})([yỳýỷỹỵ])(?![\p{L}])/gu;

const ANY_Y = /[yỳýỷỹỵ]/;

/** The key under which spellings of one wording meet: lower case, NFC, one tone placement, i for y. */
export function foldKey(text: string): string {
  let key = text.normalize("NFC").toLowerCase();
  if (TONE_PAIR.test(key)) key = key.replace(TONE_PAIR, (pair) => TONE_OF_PAIR.get(pair) ?? pair);
  TONE_PAIR.lastIndex = 0;
  if (!ANY_Y.test(key)) return key;
  return key.replace(FINAL_Y, (_, head: string, y: string) => head + I_FOR_Y[y]!);
}
