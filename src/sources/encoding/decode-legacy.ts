import { legacyEncoding } from "./legacy-encodings.ts";
import { clearReading, describeReading, type Reading, readingsOf } from "./readings.ts";
import { shareOfAll, shareOfMarked } from "./vietnamese-score.ts";

/** Text, and what it was converted from; no encoding: UTF-8 as it was given. */
export interface Decoded {
  readonly text: string;
  readonly encoding?: string;
}

/** Less is no Vietnamese, or not in this encoding. */
const LEAST_OF_MARKED = 0.8;
const LEAST_OF_ALL = 0.5;

/**
 * Bytes that are not UTF-8, taken for the encoding in which they read as Vietnamese; or, as a text, why none of
 * them will do.
 * @param expected the encoding of what stood before in the same file
 */
export function decodeLegacy(
  bytes: Uint8Array,
  visible: (text: string) => string,
  expected?: string,
): Decoded | string {
  const readings = readingsOf(bytes, visible);
  const best = clearReading(readings, expected);
  if (best && readsWell(best)) {
    const { decode } = legacyEncoding(best.encoding)!;
    return { text: decode(bytes), encoding: best.encoding };
  }
  const good = readings.filter(readsWell);
  if (good.length > 1)
    return `may be ${good.map(({ encoding }) => encoding).join(" or ")}, and is too short to tell`;
  return `reads as Vietnamese in no encoding: ${readings.map(describeReading).join(", ")} of its marked words`;
}

function readsWell({ score }: Reading): boolean {
  return shareOfMarked(score) >= LEAST_OF_MARKED && shareOfAll(score) >= LEAST_OF_ALL;
}
