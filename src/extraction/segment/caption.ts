import type { Sentence } from "../../text/sentences.ts";
import type { MarkedText } from "../marked-text.ts";

/** The token where a photo credit begins (`Ảnh: Dương Hà`), or null. What follows names no official. */
export function creditStart({ tokens, marks }: MarkedText, { from, to }: Sentence): number | null {
  for (let i = to - 1; i >= from; i--) {
    const mark = marks.at(i, "word", "photo");
    if (!mark || !startsUpper(tokens.word(i))) continue;
    const colon = mark.to < to && tokens.isMark(mark.to, ":");
    const setOff =
      i === from || tokens.isMark(i - 1, "-") || tokens.isMark(i - 1, "–") || tokens.isMark(i - 1, "(");
    if (colon || (setOff && i > from)) return i;
  }
  return null;
}

function startsUpper(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}
