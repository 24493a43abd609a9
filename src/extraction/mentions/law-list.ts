import { WordShape } from "../../text/word-shape.ts";
import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";
import { revisedEnd } from "./law-name.ts";

/** A bill or law of a list, without the word `luật`: tokens, the last excluded. */
export interface ListedLaw {
  readonly from: number;
  readonly to: number;
}

/** In tokens, between `các luật` and its colon: `gồm`, `sau đây`. */
const LONGEST_LEAD = 3;
const LEAD = /^(?:gồm|bao|có|như|sau|đây)$/i;

/**
 * `các dự thảo luật: Ban hành văn bản; Kiểm toán nhà nước (sửa đổi)`, `các Luật Đất đai, Nhà ở và Đầu tư`: each is a law.
 * @param from where the first law named with the word ends, or the word itself
 */
export function listedLaws(text: ReadText, mark: Mark, from: number): ListedLaw[] {
  if (from > mark.to) return isPlural(text, mark) ? itemsFrom(text, separatorEnd(text, from), true) : [];
  const colon = colonBehind(text, mark.to);
  return colon === null ? [] : itemsFrom(text, colon + 1, false);
}

/** `các luật`, `các bộ luật`, `các dự án luật`. */
function isPlural({ marks }: ReadText, { from }: Mark): boolean {
  const isPluralAt = (at: number) => marks.at(at, "word", "plural") !== undefined;
  const isOfDrafts = marks.at(from - 2, "word", "draft") !== undefined && isPluralAt(from - 3);
  return isPluralAt(from - 1) || isPluralAt(from - 2) || isOfDrafts;
}

function colonBehind({ tokens }: ReadText, from: number): number | null {
  let at = tokens.isMark(from, ",") ? from + 1 : from;
  for (; at <= from + LONGEST_LEAD && !tokens.isMark(at, ":"); at++)
    if (!tokens.isWord(at) || !LEAD.test(tokens.word(at))) return null;
  return tokens.isMark(at, ":") ? at : null;
}

/** Null where the list does not go on. */
function separatorEnd({ tokens, marks }: ReadText, at: number): number | null {
  const behind = tokens.isMark(at, ",") || tokens.isMark(at, ";") ? at + 1 : at;
  const end = marks.at(behind, "word", "and") ? behind + 1 : behind;
  return end > at ? end : null;
}

function itemsFrom(text: ReadText, start: number | null, inCapitals: boolean): ListedLaw[] {
  const { marks, words } = text;
  const items: ListedLaw[] = [];
  for (let at = start; at !== null; ) {
    const law = marks.at(at, "law");
    const isCapital = ((words.shapes[at] ?? 0) & WordShape.Capital) !== 0;
    if (!law || (inCapitals && !isCapital)) break;
    const to = revisedEnd(text, law.to);
    items.push({ from: at, to });
    at = separatorEnd(text, to);
  }
  return items;
}
