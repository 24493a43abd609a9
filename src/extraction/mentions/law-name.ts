import { WordShape } from "../../text/word-shape.ts";
import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";

/** A law that nobody listed is taken at its capital and so many words behind. */
const MOST_UNLISTED = 3;
const AMENDING = /^sửa đổi$/i;
/** Before the word: `trường Luật`, `đại học Luật`, `công ty Luật …` teach or practise it; `kỷ luật`, `pháp luật` are none. */
const NO_LAWS = /^(?:trường|học|khoa|ngành|ty|hãng|phòng|viện|sĩ|kỷ|kỉ|pháp|quy)$/i;
/** In tokens: so long a name of a law says one in lower case, too. */
const TELLING = 3;

export interface LawName {
  readonly to: number;
  readonly words: string;
}

/** The name of a law that starts with this mark, up to its year and `(sửa đổi)`; null for law in general. */
export function lawName(text: ReadText, mark: Mark): LawName | null {
  const { tokens, words } = text;
  const amending = amendingEnd(text, mark.to);
  if (amending !== null) return { to: amending, words: wording(text, mark.from, amending) };
  if (tokens.isWord(mark.from - 1) && NO_LAWS.test(tokens.word(mark.from - 1))) return null;
  const capital = (words.shapes[mark.from]! & WordShape.Capital) !== 0;
  const draft = text.marks.at(mark.from - 2, "word", "draft")?.to === mark.from;
  const telling = isTelling(text, mark);
  if (!capital && !draft && !telling) return null;
  const base = subjectEnd(text, mark.to, capital || telling);
  if (base === null) return null;
  const to = yearEnd(text, revisedEnd(text, base));
  if (tokens.gaps[mark.to]! > 1) return null;
  return { to, words: wording(text, mark.from, to) };
}

/** `luật An ninh mạng`, `dự luật biểu tình`, `luật quản lý tài sản công`: its own name makes it one, even where “luật” has no capital. */
function isTelling({ marks, tokens, words }: ReadText, { from, to }: Mark): boolean {
  const listed = marks.at(to, "law");
  if (!listed) return false;
  const isBill = tokens.isWord(from - 1) && /^dự$/i.test(tokens.word(from - 1));
  return isBill || (words.shapes[to]! & WordShape.Capital) !== 0 || listed.to - to >= TELLING;
}

/** `Luật sửa đổi, bổ sung một số điều của Luật X (và Luật Y)`. */
function amendingEnd(text: ReadText, from: number): number | null {
  const { tokens, marks } = text;
  if (
    !tokens.isWord(from) ||
    !AMENDING.test(tokens.slice(from, Math.min(from + 2, tokens.count)).replace(/\s+/g, " "))
  )
    return null;
  for (let at = from; at < Math.min(from + 14, tokens.count); at++) {
    const inner = marks.at(at, "document", "law");
    if (!inner) continue;
    let end = subjectEnd(text, inner.to, true) ?? inner.to;
    const second = marks.at(end, "word", "and") ? marks.at(end + 1, "document", "law") : undefined;
    if (second) end = subjectEnd(text, second.to, true) ?? end;
    if (end === inner.to) return relatedLawsEnd(text, at);
    return end;
  }
  return null;
}

/** `… của 11 luật có liên quan đến quy hoạch`. */
function relatedLawsEnd({ tokens, marks }: ReadText, at: number): number | null {
  if (!tokens.isNumber(at - 1)) return null;
  let end = at + 1;
  while (end < tokens.count && tokens.isWord(end) && end - at < 8 && !marks.at(end, "word", "and")) end++;
  return end;
}

function subjectEnd(text: ReadText, from: number, known: boolean): number | null {
  const { marks, tokens, words } = text;
  const listed = marks.at(from, "law");
  if (!tokens.isWord(from)) return null;
  const startsUpper = (words.shapes[from]! & WordShape.Capital) !== 0;
  if (listed && (startsUpper || known)) return listed.to;
  if (!startsUpper || marks.at(from, "place") || marks.at(from, "honorific")) return null;
  // `Luật Biển 1982` is a convention.
  if (/^biển$/i.test(tokens.word(from))) return null;
  let at = from + 1;
  while (at - from <= MOST_UNLISTED && tokens.isWord(at) && goesOn(text, at)) at++;
  return at;
}

function goesOn({ marks, tokens }: ReadText, at: number): boolean {
  return !marks.at(at, "word") && !marks.at(at, "verb") && !marks.at(at, "time") && tokens.gaps[at]! <= 1;
}

/** Behind `(sửa đổi)`, where it follows; else the token itself. */
export function revisedEnd({ tokens }: ReadText, at: number): number {
  const revised =
    tokens.isMark(at, "(") && tokens.isMark(at + 3, ")") && AMENDING.test(tokens.slice(at + 1, at + 3));
  return revised ? at + 4 : at;
}

function yearEnd({ tokens, marks }: ReadText, at: number): number {
  const said = marks.at(at, "time", "year")?.to ?? at;
  return tokens.isNumber(said) && /^(?:19|20)\d\d$/.test(tokens.word(said)) ? said + 1 : at;
}

function wording({ tokens }: ReadText, from: number, to: number): string {
  return tokens.slice(from, to).replace(/\s+/g, " ");
}
