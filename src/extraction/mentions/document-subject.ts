import { WordShape } from "../../text/word-shape.ts";
import type { ReadText } from "../read-text.ts";
import type { NameContext } from "./body-phrase.ts";

const LONGEST_SUBJECT = 40;
/** `Nghị định về điều lệ của tập đoàn thì …`, `Quy chế … ban hành kèm theo …`: here the subject is over. */
const STOPS = new Set(["sẽ", "thì", "nhưng", "mà", "để"]);
/** In tokens, of one item in a list. */
const LONGEST_ITEM = 6;
const LONGEST_PARALLEL = 4;
/** In tokens, of the words between commas that make a list without “và”. */
const SHORT_ITEM = 2;
/** What follows the comma inside an expression: `kinh tế, xã hội`, `cơ chế, chính sách`, `phòng, chống`. */
const SECOND_HALVES =
  /^(?:xã hội|chính sách|đảng viên|công chức|viên chức|quyền hạn|chức danh|tiêu chuẩn|thủ tục|an toàn|sử dụng|tầm nhìn|ngành|bổ sung|chống (?:tham|tội|tác|thiên|ma|cháy|dịch|bạo|rửa|mua|chạy))/i;

/** `…, trước hết là ủy viên Bộ Chính trị`, `…, trong đó có …`: a remark, no item. */
const REMARKS = /^(?:trước|nhất|đặc|trong|đồng|tiếp|theo|sau|với|tại|do|gồm|cụ|từ)$/i;

export interface PaperSubject {
  readonly to: number;
  /** Its list runs into a verb: how much of it is the name cannot be told. */
  readonly isCut: boolean;
}

/** Where the subject ends that a paper is named by, which starts at a token; null where it tells of no paper in particular. */
export function paperSubject(context: NameContext, paper: number, from: number): PaperSubject | null {
  const { text } = context;
  const { tokens, marks } = text;
  const limit = Math.min(text.sentences[text.sentenceOf[paper]!]!.to, from + LONGEST_SUBJECT);
  let at = from;
  let comma: number | null = null;
  while (at < limit && !stops(context, at)) {
    if (tokens.isWord(at) || tokens.isNumber(at) || isInner(text, at)) at++;
    else if (tokens.isMark(at, ",") && isListed(text, from, at, limit)) {
      comma ??= at;
      at++;
    } else break;
  }
  const isCut = comma !== null && at < limit && marks.at(at, "word", "aux") !== undefined;
  const to = isCut ? comma! : at;
  // `Nghị quyết về vấn đề này`, `… về nội dung trên`
  const isOther = [from, to - 1].some((word) => marks.at(word, "word", "this") !== undefined);
  return to - from < 2 || isOther ? null : { to, isCut };
}

function stops(context: NameContext, at: number): boolean {
  const { tokens, marks } = context.text;
  const joined = marks.at(at, "word", "and") ? at + 1 : at;
  const draft = marks.at(joined, "word", "draft");
  if ((draft && marks.at(draft.to, "document")) || (joined > at && marks.at(joined, "document"))) return true;
  // `… và Quốc hội cũng ban hành luật`: another clause.
  const body = joined > at ? (marks.at(joined, "body") ?? marks.at(joined, "body-head")) : undefined;
  if (body && marks.at(body.to, "word", "aux")) return true;
  const word = marks.at(at, "word");
  if (word && (word.entry.sense === "aux" || STOPS.has(word.entry.form))) return true;
  const next = tokens.word(at + 1);
  switch (tokens.word(at)) {
    // `trong phiên họp`, `trong tháng 5`: when; `trong hệ thống` is of the subject.
    case "trong":
      return (
        marks.at(at + 1, "meeting") !== undefined ||
        marks.at(at + 1, "time") !== undefined ||
        /^(?:cùng|đó|việc)$/.test(next)
      );
    case "ban":
      return next === "hành";
    // `với hơn 93% đại biểu tán thành`
    case "với":
      return tokens.word(at - 1) !== "đối" && (next === "hơn" || tokens.isNumber(at + 1));
    default:
      return false;
  }
}

/** Does a comma only part the items of a list or the halves of an expression? */
function isListed(text: ReadText, from: number, comma: number, limit: number): boolean {
  const { tokens, marks, words } = text;
  const next = comma + 1;
  if (!tokens.isWord(next) || marks.at(next, "word") || marks.at(next, "honorific")) return false;
  if (REMARKS.test(tokens.word(next))) return false;
  if (isParallel(text, from, comma, limit)) return true;
  if ((words.shapes[next]! & WordShape.Capital) !== 0 || marks.at(next, "title")) return false;
  if (SECOND_HALVES.test(tokens.slice(next, Math.min(next + 2, limit)).replace(/\s+/g, " "))) return true;
  if (tokens.isMark(next + SHORT_ITEM, ",") || isAmongShort(text, from, comma)) return true;
  return endsInAnd(text, next, limit);
}

/** Another comma stands shortly before: `số lượng, trình tự bổ nhiệm, luân chuyển cán bộ`. */
function isAmongShort({ tokens }: ReadText, from: number, comma: number): boolean {
  for (let at = comma - 1; at > Math.max(from, comma - LONGEST_ITEM); at--)
    if (tokens.isMark(at, ",")) return true;
  return false;
}

/** `Trung tướng, Thiếu tướng`: a word on both sides. */
function isParallel({ tokens }: ReadText, from: number, comma: number, limit: number): boolean {
  for (let at = comma - 1; at >= Math.max(from, comma - LONGEST_PARALLEL); at--)
    if (tokens.word(at) === tokens.word(comma + 1)) return true;
  for (let at = comma + 2; at < Math.min(limit, comma + LONGEST_PARALLEL); at++)
    if (tokens.word(at) === tokens.word(comma - 1)) return true;
  return false;
}

/** `chức danh, số lượng, mức phụ cấp và chế độ`: the items are short, and “và” brings the last. */
function endsInAnd({ tokens, marks }: ReadText, from: number, limit: number): boolean {
  let start = from;
  for (let at = from; at < limit && at - start <= LONGEST_ITEM; at++) {
    const and = marks.at(at, "word", "and");
    if (and) return and.entry.form === "và" && at > from && !marks.at(and.to, "document");
    if (tokens.isMark(at, ",")) start = at + 1;
    else if (!tokens.isWord(at) || marks.at(at, "word", "aux") || marks.at(at, "title")) return false;
  }
  return false;
}

/** `giai đoạn 2019-2021`, `kinh tế - xã hội`. */
function isInner({ tokens }: ReadText, at: number): boolean {
  const isDash = tokens.isMark(at, "-") || tokens.isMark(at, "–");
  if (!isDash) return false;
  return tokens.isNumber(at + 1) || /^(?:xã|kinh)$/i.test(tokens.word(at + 1)) || tokens.gaps[at] === 0;
}
