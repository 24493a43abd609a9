import type { Sentence } from "../../text/sentences.ts";
import type { MarkedText } from "../marked-text.ts";

/** A line that says when, and where from, but nothing else: `06:11 | 30/11/2020`. */
export function isDateline({ tokens, marks }: MarkedText, { from, to }: Sentence): boolean {
  let digits = 0;
  for (let i = from; i < to; ) {
    const known = marks.at(i, "place") ?? marks.at(i, "time");
    if (!known && tokens.isWord(i)) return false;
    if (tokens.isNumber(i)) digits++;
    i = known?.to ?? i + 1;
  }
  return digits > 0 || to - from === 1;
}
