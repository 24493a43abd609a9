import { Gap } from "../../text/tokens.ts";
import type { MarkedText } from "../marked-text.ts";

const BULLETS = ["-", "–", "—", "+", "*", "•", "·"];

/** No list is above this sentence. */
export const NO_LIST = -1;

/**
 * By sentence: the one whose colon opens the list that it belongs to, or `NO_LIST`. An item is a line that begins with
 * `-`, `•`, `1.` or `a)`, and all sentences of that line.
 */
export function listHeads(text: MarkedText): Int32Array {
  const { tokens, sentences } = text;
  const heads = new Int32Array(sentences.length).fill(NO_LIST);
  for (let i = 1; i < sentences.length; i++) {
    const { from } = sentences[i]!;
    const { to } = sentences[i - 1]!;
    const above = heads[i - 1]!;
    if (tokens.gaps[from]! < Gap.Line) heads[i] = above;
    else if (isItem(text, from)) heads[i] = tokens.isMark(to - 1, ":") ? i - 1 : above;
  }
  return heads;
}

function isItem({ tokens }: MarkedText, at: number): boolean {
  if (BULLETS.some((bullet) => tokens.isMark(at, bullet))) return true;
  const isOrdinal = tokens.isNumber(at) || (tokens.isWord(at) && tokens.ends[at]! - tokens.starts[at]! === 1);
  return (
    isOrdinal &&
    tokens.gaps[at + 1] === Gap.None &&
    (tokens.isMark(at + 1, ".") || tokens.isMark(at + 1, ")"))
  );
}
