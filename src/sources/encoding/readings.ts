import { LEGACY_ENCODINGS, type LegacyEncoding } from "./legacy-encodings.ts";
import { scoreVietnamese, shareOfMarked, type VietnameseScore } from "./vietnamese-score.ts";

/** What bytes say when they are taken for one encoding, and how well that reads. */
export interface Reading {
  readonly encoding: string;
  readonly text: string;
  readonly score: VietnameseScore;
}

/** More tells nothing new, and five readings of 16 MiB take their time. */
const SAMPLE_BYTES = 128 * 1024;

/**
 * The readings of some bytes, best first.
 * @param visible leaves of a decoded text what people read: no tags, no escapes
 */
export function readingsOf(
  bytes: Uint8Array,
  visible: (text: string) => string,
  encodings: readonly LegacyEncoding[] = LEGACY_ENCODINGS,
): Reading[] {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return encodings
    .map(({ name, decode }) => {
      const text = visible(decode(sample));
      return { encoding: name, text, score: scoreVietnamese(text) };
    })
    .sort((a, b) => points(b) - points(a));
}

/**
 * The one reading that stands out, or null where several can be spelt and none has more frequent words.
 * @param expected the encoding of what stood before: among equals it wins
 */
export function clearReading(readings: readonly Reading[], expected?: string): Reading | null {
  const [best] = readings;
  if (!best) return null;
  const equals = readings.filter((each) => points(each) === points(best));
  const known = equals.find(({ encoding }) => encoding === expected);
  if (known) return known;
  const others = equals.filter(({ text }) => text !== best.text);
  return others.every((other) => isRareKin(best, other)) ? best : null;
}

/** Each word that cannot be Vietnamese outweighs two frequent ones. */
function points({ score: { marked, syllables, common } }: Reading): number {
  return common - 2 * (marked - syllables);
}

/** The fonts' TCVN3 and its standard share the small letters; where nothing tells them apart it is the fonts'. */
function isRareKin(best: Reading, other: Reading): boolean {
  return best.encoding.startsWith("TCVN3") && other.encoding.startsWith("TCVN5712-1");
}

/** `TCVN3 (41 % of its words)`, for a refusal. */
export function describeReading({ encoding, score }: Reading): string {
  return `${encoding} (${Math.round(100 * shareOfMarked(score))} %)`;
}
