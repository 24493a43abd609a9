import iconv from "iconv-lite";
import type { Decoded } from "./decode-legacy.ts";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "./legacy-encodings.ts";
import { utf8OrNull } from "./malformed-utf8.ts";
import { clearReading, type Reading, readingsOf } from "./readings.ts";
import { scoreVietnamese, shareOfAll, shareOfMarked } from "./vietnamese-score.ts";

/** What an editor makes of UTF-8 that it takes for windows-1252: `Hà Nội` is `HÃ  Ná»™i`. */
const UTF8_TWICE: LegacyEncoding = {
  name: "UTF-8 read as windows-1252",
  decode: (bytes) =>
    (utf8OrNull(bytes) ?? utf8OrNull(withHardSpaces(bytes)))?.normalize("NFC") ??
    "\ufffd".repeat(bytes.length),
};
const READ_AS_LATIN: readonly LegacyEncoding[] = [
  UTF8_TWICE,
  ...LEGACY_ENCODINGS.map(({ name, decode }) => ({ name: `${name} read as windows-1252`, decode })),
];

const MAY_BE = /[\u0080-\u00ff]/;
const BEYOND_LATIN = /[^\p{ASCII}\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

const FEWEST_MARKED = 3;
/** Other languages stay below these by far: French read as VNI comes to 0.19 and 0.38. */
const LEAST_OF_MARKED = 0.85;
const LEAST_OF_ALL = 0.75;
const LEAST_COMMON = 0.25;
/** So much better than it reads as it stands. */
const LEAST_GAIN = 0.3;

/**
 * Mends Vietnamese of an old encoding that some program took for Latin letters: `Céng hoµ` in a file that is
 * valid UTF-8. Only lines that hold nothing but such letters are looked at, all together. Null: nothing to mend.
 */
export function mendLatin(text: string): Decoded | null {
  if (!MAY_BE.test(text)) return null;
  const lines = text.split("\n");
  const suspects = lines.filter((line) => MAY_BE.test(line) && !BEYOND_LATIN.test(line)).join("\n");
  const asGiven = scoreVietnamese(suspects);
  if (asGiven.marked < FEWEST_MARKED || shareOfMarked(asGiven) > 1 - LEAST_GAIN) return null;
  const reading = clearReading(readingsOf(latinBytes(suspects), (visible) => visible, READ_AS_LATIN));
  if (!reading || !isConvincing(reading, shareOfMarked(asGiven))) return null;
  const { decode } = READ_AS_LATIN.find(({ name }) => name === reading.encoding)!;
  const isWhole = !lines.some((line) => BEYOND_LATIN.test(line));
  const mended = lines.map((line) => {
    if (!MAY_BE.test(line) || BEYOND_LATIN.test(line)) return line;
    const decoded = decode(latinBytes(line));
    const gain = shareOfMarked(scoreVietnamese(decoded)) - shareOfMarked(scoreVietnamese(line));
    // A line that reads well both ways follows the rest, if all the rest was mended.
    return gain > 0 || (isWhole && gain === 0) ? decoded : line;
  });
  return { text: mended.join("\n"), encoding: reading.encoding };
}

function isConvincing({ score }: Reading, asGiven: number): boolean {
  const share = shareOfMarked(score);
  return (
    share >= LEAST_OF_MARKED &&
    share - asGiven >= LEAST_GAIN &&
    shareOfAll(score) >= LEAST_OF_ALL &&
    score.common >= LEAST_COMMON * score.marked
  );
}

/** `à` ends in the byte of a hard space, which programs like to turn into a plain one. */
function withHardSpaces(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, i) => (byte === 0x20 && bytes[i - 1] === 0xc3 ? 0xa0 : byte));
}

/** The bytes that windows-1252 has for the characters, and those of the C1 controls where it has none. */
function latinBytes(text: string): Uint8Array {
  const bytes = iconv.encode(text, "windows-1252");
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xa0) bytes[i] = unit < 0x80 ? unit : unit & 0xff;
  }
  return bytes;
}
