import { Gap } from "../../text/tokens.ts";
import { WordShape } from "../../text/word-shape.ts";
import type { ReadText } from "../read-text.ts";
import type { NameContext } from "./body-phrase.ts";

/** In tokens: `đánh giá tác động môi trường nhà máy luyện cán thép Việt Pháp`. */
const LONGEST_CLOSED = 14;
/** In tokens, of what leads to a name without a pause. */
const LONGEST_BEFORE_NAME = 8;
/** In tokens, back to the bracket that a title stands in. */
const FARTHEST_BRACKET = 40;
/** Verbs that are nouns within the name of an office. */
const NOUNS =
  /^(?:tổ chức|đánh giá|thông tin|triển khai|thực hiện|chỉ đạo|điều hành|giải trình|tiếp nhận|tiếp thị|phổ biến|tham gia|phản biện|dự án|dự báo|dự phòng)$/i;
/** Small words that such a name may hold. */
const INNER = /^(?:và|của)$/i;
/** `giám đốc sở thời điểm đó`, `phó giám đốc trẻ`: words about the holder, not of the post. */
const ABOUT_HOLDER =
  /^(?:thời|khi|lúc|đương|trẻ|mới|cũ|tên|đầu|đó|ấy|nhất|nơi|giỏi|nghèo|giàu|hay|rất|bốc|xảy|vùng)$/i;

/**
 * Where the words end that go on with a title in lower case, `trưởng phòng cấp nước an toàn`, up to what closes
 * them: the other bracket or dash, the comma before a verb, or the name of the holder. The token itself where
 * nothing closes them.
 */
export function closedTail(context: NameContext, start: number, from: number, isBare: boolean): number {
  const { text, personStarts } = context;
  const { marks, tokens } = text;
  const end = text.sentences[text.sentenceOf[start]!]!.to;
  let verbEnd = from;
  for (let at = from; at < Math.min(end, from + LONGEST_CLOSED); at++) {
    if (personStarts[at]) return isBare && leadsToName(context, start, from, at) ? at : from;
    // `…, Cục trưởng Cục ứng phó thiên tai thông tin, …`: right before the comma it is a verb after all.
    if (at > verbEnd && closes(context, start, at, isBare)) return at;
    if (isInner(text, at)) continue;
    if (!tokens.isWord(at) || tokens.gaps[at]! > Gap.Space || stops(context, at)) return from;
    const verb = marks.at(at, "verb");
    if (verb) {
      verbEnd = verb.to;
      at = verb.to - 1;
    }
  }
  return from;
}

/** `Trưởng phòng cấp nước an toàn Trần Văn Bình`; in `…, phát ngôn viên sở cứu hỏa Cape Town` the last may be no name. */
function leadsToName({ text }: NameContext, start: number, from: number, name: number): boolean {
  const { marks, tokens, words } = text;
  for (let at = from; at < name; at++) if (marks.at(at, "word")) return false;
  const isForeign = (words.shapes[name]! & WordShape.Syllable) === 0;
  const isBehindDash = tokens.isMark(start - 1, "-") || tokens.isMark(start - 1, "–");
  const isApposed = isBehindDash || (isForeign && tokens.isMark(start - 1, ","));
  return name - from <= LONGEST_BEFORE_NAME && !isApposed;
}

function closes(context: NameContext, start: number, at: number, isBare: boolean): boolean {
  const { tokens, marks } = context.text;
  const isClosing = tokens.isMark(at, ")") || tokens.isMark(at, ",") || tokens.isMark(at, ";");
  if (isClosing && isInBracket(context, start)) return true;
  const dash = ["-", "–"].find((mark) => tokens.isMark(start - 1, mark));
  if (dash && tokens.isMark(at, dash) && tokens.gaps[at] === Gap.Space) return true;
  const opens = dash ?? (tokens.isMark(start - 1, ",") || marks.at(start - 1, "word", "and-also"));
  if (!opens) return false;
  const goesOn = (["verb", "time", "body-head"] as const).some((kind) => marks.at(at + 1, kind));
  const isClosed = goesOn || ["aux", "have"].some((sense) => marks.at(at + 1, "word", sense));
  if (isBare && marks.at(at, "verb", "say")) return true;
  return tokens.isMark(at, ";") || tokens.isMark(at, "(") || (tokens.isMark(at, ",") && isClosed);
}

/** `phòng, chống tội phạm`, `hành chính - kinh tế`, `ở nước ngoài`, `các đơn vị`: what an office's name may hold within. */
function isInner({ tokens, marks }: ReadText, at: number): boolean {
  if (tokens.isMark(at, ",")) return marks.at(at - 1, "word", "joined") !== undefined;
  if (tokens.isMark(at, "-") || tokens.isMark(at, "–"))
    return tokens.isWord(at + 1) && /^\p{Ll}/u.test(tokens.word(at + 1));
  return /^(?:các đơn|ở nước)$/i.test(tokens.slice(at, Math.min(at + 2, tokens.count)));
}

/** `ông A (giám đốc chương trình …)`, `(SN 1960, trưởng phòng …)`. */
function isInBracket({ text: { tokens } }: NameContext, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - FARTHEST_BRACKET); at--) {
    if (tokens.isMark(at, ")") || tokens.isMark(at, ".")) return false;
    if (tokens.isMark(at, "(")) return true;
  }
  return false;
}

function stops({ text: { marks, tokens } }: NameContext, at: number): boolean {
  const verb = marks.at(at, "verb");
  const word = marks.at(at, "word");
  return (
    (verb !== undefined && !NOUNS.test(verb.entry.form)) ||
    (word !== undefined && word.entry.sense !== "joined" && !INNER.test(word.entry.form)) ||
    ABOUT_HOLDER.test(tokens.word(at)) ||
    /^nhà trường$/i.test(tokens.slice(at, Math.min(at + 2, tokens.count))) ||
    (["title", "rank", "time", "modifier"] as const).some((kind) => marks.at(at, kind) !== undefined) ||
    // `đơn vị` is no `vị` somebody.
    (marks.at(at, "honorific") !== undefined && !/^đơn$/i.test(tokens.word(at - 1)))
  );
}
