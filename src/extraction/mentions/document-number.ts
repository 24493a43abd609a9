import { WordShape } from "../../text/word-shape.ts";
import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";

export interface DocumentNumber {
  readonly to: number;
  /** `05`, `18-NQ/TW`, as written. */
  readonly written: string;
  /** What follows the figure: `-NQ/TW`; null where it stands alone. */
  readonly code: string | null;
  /** `số` stands before it. */
  readonly isAnnounced: boolean;
}

/** Kinds that are common words too: their bare figure may count something. */
const COUNTABLE = new Set([
  "Kế hoạch",
  "Quy định",
  "Quyết định",
  "Kết luận",
  "Thông báo",
  "Báo cáo",
  "Hướng dẫn",
  "Đề án",
  "Lệnh",
  "Bản án",
  "Tờ trình",
  "Chương trình hành động",
]);

/** The number that starts at a token: `số 18-NQ/TW`, `46/2016/NĐ-CP`, `05`. */
export function documentNumber(text: ReadText, from: number): DocumentNumber | null {
  const { tokens, words, lexicon } = text;
  let at = from;
  const isAnnounced = words.ids[at] === lexicon.word("số") && at < tokens.count;
  if (isAnnounced) at++;
  if (isAnnounced && tokens.isMark(at, ":")) at++;
  if (!tokens.isNumber(at) || tokens.gaps[at]! > 1) return null;
  const figure = at++;
  at = codeEnd(text, at);
  return {
    to: at,
    written: tokens.slice(figure, at).replace(/\s+/g, " "),
    code: at > figure + 1 ? tokens.slice(figure + 1, at) : null,
    isAnnounced,
  };
}

/** `-NQ/TW`, ` - QĐ / TW`, `/2016/NĐ-CP`, `/QH14`: separators and capitals in turn. */
function codeEnd({ tokens, words }: ReadText, from: number): number {
  let at = from;
  for (;;) {
    const separated = tokens.isMark(at, "/") || tokens.isMark(at, "-") || tokens.isMark(at, "–");
    if (!separated) return at;
    const next = at + 1;
    const isCode =
      tokens.isWord(next) &&
      (words.shapes[next]! & (WordShape.AllCapitals | WordShape.Single)) !== 0 &&
      (words.shapes[next]! & WordShape.Capital) !== 0;
    const isMixed = tokens.isWord(next) && /^(?:TTg|QĐi|NĐi|QyĐ|TTr|CTr|HĐi)$/.test(tokens.word(next));
    const isFigure = tokens.isNumber(next) && tokens.isMark(at, "/");
    if (!isCode && !isMixed && !isFigure) return at;
    at = next + 1;
    // `QH14`, `UBTVQH13`: the term stands right behind the letters.
    if (isCode && tokens.isNumber(at) && tokens.gaps[at] === 0) at++;
  }
}

/** `kết luận 292 của Ủy ban Kiểm tra`, `quyết định 60 năm 2017`: whose it is, or of when, makes a figure a number. */
function isCited(
  { tokens, marks }: Pick<ReadText, "tokens" | "words" | "marks">,
  number: DocumentNumber,
): boolean {
  if (number.written.length < 2) return false;
  const of = marks.at(number.to, "word", "of");
  if (of)
    return (["body-head", "body", "title"] as const).some((kind) => marks.at(of.to, kind) !== undefined);
  const year = marks.at(number.to, "time", "year")?.to ?? -1;
  return tokens.isNumber(year) && /^(?:19|20)\d\d$/.test(tokens.word(year));
}

/** `kế hoạch 5 năm`, `quyết định 3 nội dung`: a figure that counts. */
export function looksLikeCount(
  { tokens, words, marks }: ReadText,
  mark: Mark,
  number: DocumentNumber,
): boolean {
  // `thông báo 1/10/2018`, `27/29 kết luận`: a day or a share.
  if (
    !number.isAnnounced &&
    COUNTABLE.has(mark.entry.form) &&
    /^\d{1,2}\/\d{1,2}(?:\/\d{4})?$/.test(number.written)
  )
    return true;
  if (number.isAnnounced || number.code) return false;
  const next = marks.at(number.to, "time");
  if (isCited({ tokens, words, marks }, number)) return false;
  if (next && ["year", "month", "time-of-day"].includes(next.entry.sense) && COUNTABLE.has(mark.entry.form))
    return true;
  if (!COUNTABLE.has(mark.entry.form)) return tokens.isMark(number.to, "%");
  if ((words.shapes[mark.from]! & WordShape.Capital) === 0 && mark.entry.form !== "Công điện") return true;
  const figure = number.written.length;
  return figure < 2 || tokens.isMark(number.to, "%") || tokens.isMark(number.to, "/");
}
