const NUMBERED = /(?:^|\s)(?:lần thứ|thứ|lần) (\d+|[IVXL]+(?!\p{L})|\p{L}+(?: \p{L}+)?)/u;
const DIGITS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Which of its kind a meeting is, in digits: `9` of `kỳ họp thứ 9`, `phiên họp thứ chín`, `Đại hội lần thứ IX`; null where unsaid. */
export function sessionNumber(words: string): string | null {
  const said = NUMBERED.exec(words)?.[1];
  if (said === undefined) return null;
  if (/^\d/.test(said)) return String(Number(said));
  if (/^[IVXL]+$/.test(said)) return String(ofRoman(said));
  return ofWords(said.normalize("NFC").toLowerCase().split(" "));
}

function ofRoman(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** `mười hai`; of `ba của Quốc hội` the first word. */
function ofWords([first = "", second = ""]: readonly string[]): string | null {
  const one = DIGITS[first];
  if (one === undefined) return null;
  const more = first === "mười" ? DIGITS[second] : undefined;
  return String(one + (more !== undefined && more < 10 ? more : 0));
}
