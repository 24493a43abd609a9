import { firstFrom } from "../first-from.ts";
import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";
import type { DateMention } from "./date-mention.ts";

/** Bodies that act by sitting. */
export const SITTING_BODIES: ReadonlySet<string> = new Set([
  "national-assembly",
  "people-council",
  "standing-committee",
  "central-committee",
]);
/** In tokens, from a sentence's beginning to the day that opens it. */
const LATEST_DAY = 2;
/** In tokens, behind the assembly: so far a word says that it is to come. */
const FARTHEST_FUTURE = 14;
/** What stands before an assembly that something comes before. */
const BEFORE_ASSEMBLY = /(?:^|\s)(?:trình|trước|tại|báo cáo|xin ý kiến)$/i;
/** What comes on paper. */
const WRITTEN = /(?:^|\s)(?:gửi|ký|văn bản|công văn|tờ trình)(?![\p{L}])/iu;
/** What an assembly does only as it sits. */
const SITS =
  /^(?:(?:đã|tiếp tục|bắt đầu|vừa|cũng) )*(?:nghe|thảo luận|biểu quyết|thông qua|bầu|miễn nhiệm|bãi nhiệm|phê chuẩn|cho ý kiến|đề nghị|xem xét|chất vấn|tiến hành|làm việc|họp|khai mạc|bế mạc|hoàn thành|công bố kết quả|lấy phiếu|đồng ý|kỷ luật|quyết định)(?![\p{L}])/iu;
/** In words, those small ones with it. */
const LONGEST_DEED = 6;

/** A text, and what is known of it before its meetings are. */
export interface Surroundings {
  readonly text: ReadText;
  /** By token: 1 inside titles, documents and names. */
  readonly inside: Uint8Array;
  readonly personStarts: Uint8Array;
}

/**
 * Whether an assembly sat: something is before it on a day, or it does something on one.
 * @param told the days of its sentence
 * @param isDebated whether a debate of the sentence tells of the sitting already
 */
export function sitsOnDay(
  around: Surroundings,
  body: Mark,
  told: readonly DateMention[],
  isDebated: boolean,
): boolean {
  const { text, inside } = around;
  if (!SITTING_BODIES.has(body.entry.sense) || inside[body.from]) return false;
  const isBefore = BEFORE_ASSEMBLY.test(text.tokens.slice(Math.max(0, body.from - 3), body.from));
  // `dự án luật trình Ủy ban Thường vụ Quốc hội sáng 12-3`
  if (isBefore && told[firstFrom(told, body.to)]?.from === body.to) return true;
  if (isDebated) return false;
  return isBefore ? isAddressed(around, body, told) : actsOnDay(text, body, told);
}

/** `Chiều 21-2, Bộ trưởng A báo cáo Ủy ban Thường vụ Quốc hội`. */
function isAddressed(
  { text, personStarts }: Surroundings,
  { from }: Mark,
  told: readonly DateMention[],
): boolean {
  const day = openingDay(text, from, told);
  if (day === null || WRITTEN.test(text.tokens.slice(day.to, from))) return false;
  return hasPerson(personStarts, day.to, from) && !isToCome(text, day.to, from);
}

/** `Hôm nay 17-4, Ủy ban Thường vụ Quốc hội đề nghị …`: what it does on a day by sitting; not what `Quốc hội Lào` does. */
function actsOnDay(text: ReadText, { from, to }: Mark, told: readonly DateMention[]): boolean {
  const { tokens, marks } = text;
  const day = openingDay(text, from, told);
  if (day === null || isAnotherOccasion(text, from) || marks.at(to, "place")?.entry.sense === "country")
    return false;
  const isSubject = day.to === from || (tokens.isMark(day.to, ",") && day.to + 1 === from);
  const does = tokens.slice(to, Math.min(tokens.count, to + LONGEST_DEED)).replace(/\s+/g, " ");
  if (!isSubject || !SITS.test(does)) return false;
  // `đã nghe tờ trình về dự kiến …`: what is to come is only heard of.
  return /^đã /i.test(does) || !isToCome(text, to, Math.min(tokens.count, to + FARTHEST_FUTURE));
}

/** `Trước đó, ngày 2/4, Quốc hội đã miễn nhiệm`: not what the text goes on with. */
function isAnotherOccasion({ marks, sentences, sentenceOf }: ReadText, token: number): boolean {
  return marks.at(sentences[sentenceOf[token]!]!.from, "word", "shift") !== undefined;
}

/** The day that opens the sentence of a token. */
function openingDay(
  { tokens, sentences, sentenceOf }: ReadText,
  token: number,
  [first]: readonly DateMention[],
): DateMention | null {
  const { from } = sentences[sentenceOf[token]!]!;
  return first && first.from - from <= LATEST_DAY && tokens.isWord(from) ? first : null;
}

function hasPerson(personStarts: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (personStarts[at]) return true;
  return false;
}

function isToCome({ marks }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (marks.at(at, "word", "future")) return true;
  return false;
}
