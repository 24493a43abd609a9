import { unicodeFormOf } from "./unicode-form.ts";

/** First bytes by kind of file, and what to do with one. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF; save its text as .txt"],
  ["PK\u0003\u0004", "a ZIP archive or an Office document; name it .zip, or save it as .txt or .html"],
  ["\u00d0\u00cf\u0011\u00e0", "a Word document; save it as .txt or .html"],
  ["{\\rtf", "an RTF document; save it as .txt or .html"],
  ["\u0089PNG", "a picture; its text has to be typed or recognised first"],
  ["\u00ff\u00d8\u00ff", "a picture; its text has to be typed or recognised first"],
  ["GIF8", "a picture; its text has to be typed or recognised first"],
  ["\u00fd7zXZ", "compressed with xz; unpack it, or use zstd"],
  ["BZh", "compressed with bzip2; unpack it, or use zstd"],
  ["7z\u00bc\u00af", "a 7-Zip archive; unpack it"],
  ["Rar!", "a RAR archive; unpack it"],
  ["SQLite format 3", "a database; export its articles as JSONL"],
  ["PAR1", "a Parquet file; export its articles as JSONL"],
];

/** Compressed bytes have one of these in nine; texts in VISCII and TCVN 5712 have some for capitals. */
const CONTROLS = /[^\P{Cc}\t\n\f\r\u0080-\u009f]/gu;
const MOST_CONTROLS = 0.08;
const FEWEST_BYTES = 32;

/** What a file is that is no text, by its first bytes, with the way out; null for text. */
export function binaryKind(start: Uint8Array): string | null {
  const head = Buffer.from(start).toString("latin1");
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  if (start.length < FEWEST_BYTES || unicodeFormOf(start).form !== "UTF-8") return null;
  const controls = head.match(CONTROLS)?.length ?? 0;
  return controls > MOST_CONTROLS * head.length ? "binary; give the articles as .jsonl, .txt or .html" : null;
}
