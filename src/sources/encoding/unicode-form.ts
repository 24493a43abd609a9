/** In which form of Unicode a file is, by its first bytes; other encodings than these are told later. */
export type UnicodeForm = "UTF-8" | "UTF-16LE" | "UTF-16BE";

export interface FormOfFile {
  readonly form: UnicodeForm;
  /** Length of the byte order mark. */
  readonly markLength: number;
}

/** In UTF-16 a text in Latin letters has a zero in every other byte, or nearly: Vietnamese has every third above. */
const LEAST_ZEROS = 0.3;
const MOST_ZEROS_ELSEWHERE = 0.02;

export function unicodeFormOf(start: Uint8Array): FormOfFile {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { form: "UTF-8", markLength: 3 };
  if (a === 0xff && b === 0xfe) return { form: "UTF-16LE", markLength: 2 };
  if (a === 0xfe && b === 0xff) return { form: "UTF-16BE", markLength: 2 };
  const pairs = start.length >> 1;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (start[i] === 0) zeros[i & 1]!++;
  const isForm = (high: number) =>
    pairs >= 2 && zeros[high]! >= LEAST_ZEROS * pairs && zeros[1 - high]! <= MOST_ZEROS_ELSEWHERE * pairs;
  if (isForm(1)) return { form: "UTF-16LE", markLength: 0 };
  if (isForm(0)) return { form: "UTF-16BE", markLength: 0 };
  return { form: "UTF-8", markLength: 0 };
}

/** Whatever the bytes hold, lone surrogates too: who reads the text refuses those. */
export function decodeUtf16(bytes: Uint8Array, form: "UTF-16LE" | "UTF-16BE"): string {
  const whole = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  return (form === "UTF-16BE" ? whole.swap16() : whole).toString("utf16le");
}
