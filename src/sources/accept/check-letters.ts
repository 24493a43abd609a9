import { InputError, type InputPlace } from "../../std/errors.ts";

/** A single one is a stray sign; from this many words of a hundred on, letters are lost and no program finds them. */
const MOST_LOST_SHARE = 0.01;
const LOST = /\ufffd/g;
/** A question mark inside a word: `H? N?i`. Addresses have them, too, but not in every hundredth word. */
const ASKED = /\p{L}\?+(?=\p{L})/gu;
const FEWEST_ASKED = 3;

/**
 * Refuses a text whose letters an earlier program has lost.
 * @throws InputError that quotes the first
 */
export function checkLetters(text: string, place: InputPlace): void {
  const hasLost = text.includes("\ufffd");
  if (!hasLost && !text.includes("?")) return;
  const words = text.split(/\s+/).length;
  const lost = hasLost ? text.match(LOST)!.length : 0;
  const asked = text.match(ASKED)?.length ?? 0;
  const isLost = lost > Math.max(1, MOST_LOST_SHARE * words);
  if (!isLost && (asked < FEWEST_ASKED || asked <= 4 * MOST_LOST_SHARE * words)) return;
  const first = isLost ? text.search(LOST) : text.search(ASKED);
  const quote = text.slice(Math.max(0, first - 15), first + 15).replace(/\s+/g, " ");
  throw new InputError(
    `has lost ${isLost ? lost : asked} letters to an earlier conversion (“${quote}”); fetch the article again`,
    { ...place, field: "text" },
  );
}
