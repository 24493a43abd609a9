import type { ReadText } from "../read-text.ts";
import type { DateMention } from "./date-mention.ts";

/** In tokens, so far before a meeting another time than the day last said may be told. */
const FARTHEST_SHIFT = 24;
/** In tokens, of who tells it: `nguồn tin của báo X`, `thông tin từ Văn phòng UBND tỉnh A`. */
const LONGEST_SOURCE = 16;
const SOURCES = /^(?:nguồn tin|thông tin từ|một nguồn)(?!\p{L})/iu;

/** `…, Reuters ngày 17/8 đưa tin`, `AFP hôm 4/2 dẫn lời`: when the papers told it. */
export function isOfReport({ tokens }: ReadText, { to }: DateMention): boolean {
  return tokens.isWord(to + 1) && /^(?:đưa tin|dẫn (?:lời|nguồn|thông))$/i.test(tokens.slice(to, to + 2));
}

/**
 * `Ngày 19/9, ông A cho biết, cuối tuần qua ông đã chủ trì cuộc họp`, `Ngày 14-6, nguồn tin cho biết huyện vừa họp`: the
 * meeting was not on the day of the saying.
 */
export function isOtherTime(text: ReadText, day: DateMention, meeting: number): boolean {
  if (isToldBySource(text, day, meeting)) return true;
  for (let at = Math.max(day.to, meeting - FARTHEST_SHIFT); at < meeting; at++)
    if (isRecent(text, at, meeting) || text.marks.at(at, "word", "shift")) return true;
  return false;
}

/** Behind a day that a source tells on, `vừa` or `đã` says that the meeting was before. */
function isToldBySource(
  { tokens, marks, sentences, sentenceOf }: ReadText,
  day: DateMention,
  meeting: number,
) {
  const { from } = sentences[sentenceOf[meeting]!]!;
  const source = tokens.isMark(day.to, ",") ? day.to + 1 : from;
  if (source >= meeting || !SOURCES.test(tokens.slice(source, source + 3))) return false;
  for (let at = Math.max(source, day.to); at < Math.min(meeting, day.to + LONGEST_SOURCE); at++)
    if (marks.at(at, "verb", "say")) return isPast(tokens, at, meeting);
  return false;
}

function isPast(tokens: ReadText["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:đã|vừa)$/i.test(tokens.word(at))) return true;
  return false;
}

/** `mới đây, tại hội nghị …`; not `Đề cập vụ việc mới đây, tại hội nghị …`, `giảm so với năm ngoái`. */
export function isRecent({ marks, tokens }: ReadText, at: number, meeting: number): boolean {
  const recent = marks.at(at, "word", "recent");
  if (!recent || /^(?:so|với)$/i.test(tokens.word(at - 1))) return false;
  const isApart = tokens.isMark(at - 1, ",");
  for (let i = recent.to; i < meeting; i++) if (tokens.isMark(i, ",") && !isApart) return false;
  return true;
}
