import type { AnnotatedArticle } from "../../annotated-article.ts";
import { type DateMention, isDay } from "../../mentions/date-mention.ts";
import { isForeign } from "../../mentions/foreign-name.ts";
import type { Official } from "../../mentions/official.ts";
import type { SegmentKind } from "../../segment/segment-kinds.ts";

const FARTHEST_DAY = 8;
/** What a speaker is said to have spoken of. */
const TOPICS = /^(?:về \S|liên quan|trước thông|đối với|xung quanh|quanh \S)/i;
/** Where somebody may be told to speak, as the line of a picture may. */
const SPOKEN: ReadonlySet<SegmentKind> = new Set(["body", "list", "lead", "caption"]);
/** What a picture's line says of others than speakers. */
const SHOWS_IN_PICTURE =
  /(?:^|\s)(?:nghe|chúc mừng|cảm ơn|nói chuyện|trò chuyện|giải trình|tại nhà|trao (?:quyết định|bằng|hoa|quà|tặng)|tặng|góp ý kiến)(?![\p{L}])/iu;
/** How who spoke there before is led to. */
const SPEAKING =
  /^(?:(?:đọc |trong )?(?:báo cáo|tờ trình)|phát biểu|trình bày|thảo luận|góp ý|thông báo|nêu|theo|chất vấn|kiểm điểm|trong phần|trả lời|giải trình|tranh luận|khai mạc|mở đầu|đại diện)(?!\p{L})/iu;
/** In tokens, of those words. */
const LONGEST_LEAD = 4;
/** Who wrote or was written to spoke nowhere. */
const PAPERS = /(?:^|\s)(?:văn bản|công văn|gửi)(?!\p{L})/iu;
/** In tokens, of a verb and its object. */
const LONGEST_DEED = 4;
/** In tokens, from who speaks to where. */
const FARTHEST_PLACE = 16;

/**
 * Why an official who speaks did so at another occasion than the one reported; null where nothing says so.
 *
 * @param isWithPress whether the paper asks its questions at what is reported
 */
export function elsewhere(
  article: AnnotatedArticle,
  official: Official,
  isWithPress: boolean,
): string | null {
  return (
    dayBefore(article, official) ??
    atAnother(article, official) ??
    atOtherTime(article, official) ??
    elsewhereBecause(article, article.sentenceOf[official.nameFrom]!, isWithPress)
  );
}

/** `Sau đó, …`; `Trước đó, ông A cho biết …` tells who spoke there before, unless another day or meeting is said. */
function atOtherTime(article: AnnotatedArticle, official: Official): string | null {
  const { marks, sentences, sentenceOf, meetingsOf, datesWithin } = article;
  const sentence = sentenceOf[official.nameFrom]!;
  const { from } = sentences[sentence]!;
  const opening = marks.at(from, "word", "shift");
  if (!opening) return null;
  const isToldOfIt =
    opening.entry.form === "trước đó" &&
    !isForeign(article, official) &&
    leadsTo(article, opening.to, official) &&
    datesWithin(from, official.from).length === 0 &&
    meetingsOf[sentence]!.every((meeting) => meeting.from > official.from);
  return isToldOfIt ? null : `“${opening.entry.form}” opens another occasion`;
}

/** `Trước đó, ông A cho biết`, `Trước đó, báo cáo với đoàn, ông A cho hay`; not `Trước đó một tuần`, `Trước đó, trên trang cá nhân`. */
function leadsTo({ tokens }: AnnotatedArticle, from: number, official: Official): boolean {
  const deed = tokens.slice(official.to, Math.min(official.to + LONGEST_DEED, tokens.count));
  if (PAPERS.test(deed)) return false;
  const at = tokens.isMark(from, ",") ? from + 1 : from;
  return at === official.from || SPEAKING.test(tokens.slice(at, Math.min(at + LONGEST_LEAD, tokens.count)));
}

/** `Liên quan vụ việc, hôm 23/5 Phó Chủ tịch A đã …`: a day of its own right before the name. */
function dayBefore(article: AnnotatedArticle, { from }: Official): string | null {
  const { tokens, sentences, sentenceOf } = article;
  const start = sentences[sentenceOf[from]!]!.from;
  const own = article
    .datesWithin(Math.max(start, from - FARTHEST_DAY), from)
    .some(
      ({ from: at, to, day }) =>
        day !== undefined &&
        (to === from || (to === from - 1 && tokens.isMark(to, ",") && !isTopic(article, start, at))),
    );
  return own ? "the name stands behind a day of its own" : null;
}

/** `Về vụ máy bay lăn quá vạch tối 26-3, ông A …`: the day of what is spoken of. */
function isTopic({ tokens }: AnnotatedArticle, start: number, day: number): boolean {
  if (!TOPICS.test(tokens.slice(start, start + 2))) return false;
  for (let at = start; at < day; at++) if (tokens.isMark(at, ",")) return false;
  // `Về vấn đề này tối 22/3, ông A …`: when it was said.
  return !(tokens.isWord(day - 1) && /^(?:này|trên|đó)$/i.test(tokens.word(day - 1)));
}

/** `A nói trong cuộc họp giữa B và C`: where it was is said behind. */
function atAnother(article: AnnotatedArticle, { to, nameFrom }: Official): string | null {
  const { marks, tokens, meetingsOf, sentenceOf } = article;
  const next = meetingsOf[sentenceOf[nameFrom]!]!.find(({ from, isVerb }) => from >= to && !isVerb);
  if (!next || next.from - to > FARTHEST_PLACE) return null;
  const some = marks.at(next.from - 1, "word", "indefinite")?.from ?? next.from;
  if (!marks.at(some - 1, "word", "at")) return null;
  for (let at = to; at < next.from; at++)
    if (tokens.isMark(at, ",") || tokens.isMark(at, ":") || /^rằng$/i.test(tokens.word(at))) return null;
  return "another meeting is said to be where it was";
}

function elsewhereBecause(article: AnnotatedArticle, sentence: number, isWithPress: boolean): string | null {
  const { from, to } = article.sentences[sentence]!;
  const kind = article.segments[sentence]!;
  if (kind === "quote") return "it is what somebody else says";
  if (!SPOKEN.has(kind)) return `it is a ${kind}`;
  // `A lắng nghe bài phát biểu`
  if (kind === "caption" && SHOWS_IN_PICTURE.test(article.tokens.slice(from, to)))
    return "the picture shows no speaker";
  const opens = (d: DateMention) => d.from - from < 4 && (isDay(d) || saysMonthAndYear(d));
  if (!isQuoteStart(article, from) && article.datesWithin(from, to).some(opens))
    return "the sentence opens with a day or month of its own";
  for (let at = from; at < to; at++) {
    const verb = article.marks.at(at, "verb");
    if (verb?.entry.sense === "absent") return "it is said that he was not there";
    if (verb?.entry.sense !== "interview" && verb?.entry.sense !== "confirm") continue;
    const isAnswer = isWithPress && /^trả lời (?!phỏng vấn)/.test(verb.entry.form);
    if (!isAnswer) return `“${verb.entry.form}” is said to the paper`;
  }
  return null;
}

/** `"Ngày 12/4, …", ông A cho biết`: the day is in what he says. */
function isQuoteStart({ tokens }: AnnotatedArticle, at: number): boolean {
  return tokens.isMark(at, '"') || tokens.isMark(at, "“");
}

/** `Cuối tháng 4/2019, ông A khẳng định`. */
function saysMonthAndYear({ month, year }: DateMention): boolean {
  return month !== undefined && year !== undefined;
}
