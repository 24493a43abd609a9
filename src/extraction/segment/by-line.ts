import { Gap } from "../../text/tokens.ts";
import { WordShape } from "../../text/word-shape.ts";
import type { MarkedText } from "../marked-text.ts";

const LONGEST_NAME = 5;
const LONGEST_SOURCE = 9;

/** A line of its own near the end that only signs: `Bạch Dương`, `Theo baochinhphu.vn`, `(Tổng hợp)`. */
export function isByLine(text: MarkedText, index: number): boolean {
  const { tokens, sentences, marks } = text;
  const { from, to } = sentences[index]!;
  const ownLine = tokens.gaps[from]! >= Gap.Line && (to === tokens.count || tokens.gaps[to]! >= Gap.Line);
  if (!ownLine) return false;
  if (marks.at(from, "word", "according") && to - from <= LONGEST_SOURCE && !hasVerb(text, from, to))
    return true;
  // `Ông A` is spoken of: nobody signs so.
  return !marks.at(from, "honorific") && isBareName(text, from, to) && endsSoon(text, index);
}

/** The words that sign an article, without their source note: `Bá Di (Tổng hợp)` is signed `Bá Di`. */
export function signature(text: MarkedText, index: number): string | null {
  const { from, to } = text.sentences[index]!;
  if (!isBareName(text, from, to)) return null;
  let end = from;
  while (end < to && text.tokens.isWord(end)) end++;
  return text.tokens.slice(from, end).replace(/\s+/g, " ");
}

function isBareName({ tokens, words }: MarkedText, from: number, to: number): boolean {
  let at = from;
  while (at < to && tokens.isWord(at) && (words.shapes[at]! & WordShape.Capital) !== 0) at++;
  const length = at - from;
  if (length < 2 || length > LONGEST_NAME) return false;
  return (
    at === to ||
    (tokens.isMark(at, "(") && to - at <= LONGEST_NAME) ||
    (tokens.isMark(at, "-") && to - at <= LONGEST_NAME)
  );
}

/** Only what signs at the end signs: nothing but captions and sources may follow. */
function endsSoon({ tokens, sentences }: MarkedText, index: number): boolean {
  const next = sentences[index + 1];
  return !next || tokens.gaps[next.from] === Gap.Paragraph || index >= sentences.length - 2;
}

function hasVerb({ marks }: MarkedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (marks.at(i, "verb")) return true;
  return false;
}
