import iconv from "iconv-lite";

/**
 * VNI for Windows writes a letter and its marks as one or two characters of windows-1252: `hội` is `hoäi`.
 * No package has it. Each row: a base letter, the marks that follow it, and the letters that they make.
 */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ["a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"],
  ["e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  ["o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ["ô", "ùøûõï", "ớờởỡợ"],
  ["u", "ùøûõï", "úùủũụ"],
  ["ö", "ùøûõï", "ứừửữự"],
  ["y", "ùøûõ", "ýỳỷỹ"],
];
const SINGLES: readonly (readonly [string, string])[] = [
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
];

const LETTERS = new Map<string, string>();
for (const [base, marks, letters] of PAIRS)
  for (const [i, letter] of [...letters].entries()) {
    const mark = marks[i]!;
    const capital = letter.toUpperCase();
    LETTERS.set(base + mark, letter).set(base.toUpperCase() + mark.toUpperCase(), capital);
    // Some keyboards leave the mark of a capital small: `Aùnh`.
    LETTERS.set(base.toUpperCase() + mark, capital);
  }
for (const [written, letter] of SINGLES)
  LETTERS.set(written, letter).set(written.toUpperCase(), letter.toUpperCase());

const WRITTEN = /[aeouyAEOUYôöÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[æóòîñôöÆÓÒÎÑÔÖ]/g;

export function decodeVni(bytes: Uint8Array): string {
  return vniToUnicode(iconv.decode(bytes as Buffer, "windows-1252"));
}

/** Text in VNI that was taken for windows-1252. */
function vniToUnicode(latin: string): string {
  return latin.replace(WRITTEN, (written) => {
    const pair = LETTERS.get(written);
    if (pair !== undefined) return pair;
    // No pair after all, as in `oa` + `ø`: the first may still be a letter by itself.
    return [...written].map((each) => LETTERS.get(each) ?? each).join("");
  });
}
