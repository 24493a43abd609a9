import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import { type DateMention, isDay } from "../../mentions/date-mention.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import type { SegmentKind } from "../../segment/segment-kinds.ts";
import { groupStartingWith } from "../officials-group.ts";
import { attends } from "./attends.ts";
import { discussionOf } from "./discussion.ts";
import { isForeign, isOutsider } from "./outsider.ts";
import { saysItsDay } from "./own-day.ts";
import { talksBefore } from "./talks-before.ts";

const FARTHEST_VERB = 8;
const LONGEST_REMARK = 32;
/** What begins a clause: what stands behind it is no remark on the speaker any more. */
const CLAUSE = /^(?:về|như|mà|để|vì|nếu|rằng|nhằm|người|được|bị)$/i;
const FARTHEST_DAY = 8;
/** In tokens, of what a picture's line says behind the name. */
const LONGEST_LABEL = 6;
const LONGEST_RANK = 2;
/** In tokens, from who speaks to where. */
const FARTHEST_PLACE = 16;
const SAYINGS = new Set(["cho biết", "cho hay", "nói", "khẳng định", "tuyên bố"]);
/** In tokens, of somebody and a verb: `Cùng băn khoăn, …` has nobody. */
const SHORTEST_SUBJECT = 4;
const PAPERWORK = new Set(["ký", "gửi", "ban hành", "phê duyệt"]);
const NOUNS = new Set(["yêu cầu", "đề nghị", "kiến nghị", "thông tin", "báo cáo", "đánh giá"]);
/** What somebody may be told not to have done. */
const SILENCES = /^(?:bình luận|trả lời|tiết lộ|phát biểu|nói gì|lên tiếng)$/i;
const CITING_NOUNS = /^theo (?:trình bày|báo cáo|giải trình|giải thích|lý giải|chia sẻ|phản ánh)$/i;
const NOUN_LEADS = /^(?:theo|tra|nhận|các|những|của|bản|nguồn|trước)$/i;

export const floor: StatementRule<AttendedFinding> = {
  id: "attended/floor",
  says: "In the report of a discussion, who is first named as speaking, with no other occasion given, spoke there.",
  find(article, decline) {
    const discussion = discussionOf(article);
    if (discussion === null) return [];
    const seen = new Set<number>();
    const talksNear = talksBefore(article);
    return article.officials.flatMap((official) => {
      const sentence = article.sentenceOf[official.nameFrom]!;
      const isFirst = !seen.has(official.person);
      if (!isSummary(article.segments[sentence]!) && !isLabel(article, official)) seen.add(official.person);
      if (!isFirst || official.naming !== "full" || sentence <= discussion.opening) return [];
      if (!discussion.isCertain && isForeign(article, official)) return [];
      if (!isPresented(official) || !speaks(article, official)) return [];
      if (isReported(article, official) || isQuoted(article, official) || isOutsider(article, official))
        return [];
      const elsewhere =
        talksNear(official.from) ??
        dayBefore(article, official) ??
        atAnother(article, official) ??
        elsewhereBecause(article, sentence);
      if (elsewhere) {
        decline({ from: official.from, to: official.to }, elsewhere);
        return [];
      }
      return attends(article, [official], null, "SPOKE", 0.6);
    });
  },
};

/** A title and a lead sum up what the report then tells. */
function isSummary(kind: SegmentKind): boolean {
  return kind === "title" || kind === "lead";
}

/** `Martin Holloway nhận định`: a bare name, without title or address, is one whom the paper cites. */
function isPresented({ from, nameFrom, titlesBefore, titlesAfter }: Official): boolean {
  return from < nameFrom || titlesBefore.length + titlesAfter.length > 0;
}

/** Who is spoken of inside a quotation is not the one who speaks. */
function isQuoted({ tokens, sentences, sentenceOf }: AnnotatedArticle, official: Official): boolean {
  const { from } = sentences[sentenceOf[official.nameFrom]!]!;
  let open = false;
  for (let at = from; at < official.from; at++) {
    if (tokens.isMark(at, '"')) open = !open;
    else if (tokens.isMark(at, "“")) open = true;
    else if (tokens.isMark(at, "”")) open = false;
  }
  return open;
}

function speaks(article: AnnotatedArticle, official: Official): boolean {
  const { to } = article.sentences[article.sentenceOf[official.nameFrom]!]!;
  if (isCitedByNoun(article, official)) return true;
  if (isMentioned(article, official) || isOfAnotherTime(article, official)) return false;
  const start = remarkEnd(article, togetherEnd(article, official));
  const isCited = article.marks.at(official.from - 1, "word", "according") !== undefined;
  if (!isCited && isBefallen(article, start)) return false;
  if (isSpeakersLine(article, official)) return true;
  let hasClause = false;
  const isRemark = !isCited && [",", "-", "–"].some((mark) => article.tokens.isMark(start, mark));
  for (let at = start; at < Math.min(to, start + (isRemark ? LONGEST_REMARK : FARTHEST_VERB)); at++) {
    // `sẽ trình bày`: not yet. `Về ông B, Tổng bí thư nêu rõ`: another speaks.
    // `Tổng thống A hồi tuần trước tuyên bố`: on another occasion.
    if (article.marks.at(at, "word", "recent") || article.marks.at(at, "word", "shift")) return false;
    if (article.marks.at(at, "word", "future") || isOtherSpeaker(article, official, at)) return false;
    hasClause ||= article.tokens.isWord(at) && CLAUSE.test(article.tokens.word(at));
    if (hasClause && at - start >= FARTHEST_VERB) return false;
    const verb = article.marks.at(at, "verb", "say") ?? article.marks.at(at, "verb");
    // `phát biểu hôm 12/3 ở Huế`: on another day.
    if (isNoun(article, verb)) continue;
    if (isSilent(article, at)) return false;
    if (verb?.entry.sense === "speak" && (saysItsDay(article, verb) || isOnce(article, verb))) return false;
    if (verb && ["say", "remark", "report", "speak"].includes(verb.entry.sense))
      return (
        article.datesWithin(start, verb.to + 1).length === 0 && !article.marks.at(verb.to, "word", "recent")
      );
    // `A ký văn bản đồng ý`: what the paper says, not he.
    if (verb && PAPERWORK.has(verb.entry.form)) return false;
    // `đã yêu cầu` tells of an order given before.
    if (verb?.entry.sense === "delegate") return !isPast(article, at);
    if (verb && ["interview", "confirm", "chair"].includes(verb.entry.sense)) return false;
  }
  return isCited;
}

/** `A được Bộ Chính trị giới thiệu`: another speaks; who is `được mời` does. */
function isBefallen({ tokens }: AnnotatedArticle, at: number): boolean {
  const verb = tokens.isMark(at, ",") || tokens.isMark(at, "-") ? at + 1 : at;
  return (
    tokens.isWord(verb) && /^(?:được|bị) (?!mời)/i.test(tokens.slice(verb, Math.min(verb + 2, tokens.count)))
  );
}

/** `không bình luận`, `từ chối trả lời`: who says nothing has no part in a discussion. */
function isSilent({ tokens, marks }: AnnotatedArticle, verb: number): boolean {
  const before = marks.at(verb - 1, "word", "not") ?? (/^chối$/i.test(tokens.word(verb - 1)) || undefined);
  return before !== undefined && tokens.isWord(verb) && SILENCES.test(tokens.slice(verb, verb + 2));
}

/** `theo yêu cầu của`, `kiểm tra thông tin`: a verb's word that names what is asked for or told. */
function isNoun({ tokens, marks }: AnnotatedArticle, verb: Mark | undefined): boolean {
  if (!verb || !NOUNS.has(verb.entry.form)) return false;
  const isOwned = marks.at(verb.to, "word", "of") !== undefined;
  return isOwned || (tokens.isWord(verb.from - 1) && NOUN_LEADS.test(tokens.word(verb.from - 1)));
}

/** `Hãng tin A cho biết, … bà B …`: inside what another says. */
function isReported(article: AnnotatedArticle, official: Official): boolean {
  const { from } = article.sentences[article.sentenceOf[official.nameFrom]!]!;
  for (let at = from + SHORTEST_SUBJECT; at < official.from; at++) {
    const verb = article.marks.at(at, "verb", "say");
    if (!verb || !SAYINGS.has(verb.entry.form) || article.marks.at(at - 1, "word", "not")) continue;
    if (opensReport(article, verb.to) || tellsOf(article, verb, official)) return true;
  }
  return false;
}

/** `ông B nói bà A đã tuyên bố …`: what is said begins with who is spoken of. */
function tellsOf(
  { marks, tokens, officialsOf, sentenceOf }: AnnotatedArticle,
  verb: Mark,
  { from }: Official,
): boolean {
  const isSaid = officialsOf[sentenceOf[from]!]!.some(({ to }) => to === verb.from);
  if (!isSaid || from - verb.to > LONGEST_REMARK || marks.at(from - 1, "word", "and")) return false;
  for (let at = verb.to; at < from; at++)
    if ([";", "”", '"'].some((mark) => tokens.isMark(at, mark))) return false;
  return true;
}

function opensReport({ tokens }: AnnotatedArticle, at: number): boolean {
  return (
    tokens.isMark(at, ",") || tokens.isMark(at, ":") || (tokens.isWord(at) && /^rằng$/i.test(tokens.word(at)))
  );
}

/** `- Thứ trưởng A: …`: a line that begins with whose words it holds. */
function isSpeakersLine(
  { tokens, sentences, sentenceOf }: AnnotatedArticle,
  { from, to }: Official,
): boolean {
  const start = sentences[sentenceOf[from]!]!.from;
  const isFirst = from === start || (from === start + 1 && tokens.kinds[start] === TokenKind.Mark);
  return isFirst && tokens.isMark(to, ":") && tokens.gaps[start]! >= Gap.Line;
}

/** `Đại biểu A.`, `Ông A, Giám đốc Sở X Hà Nội.`: a line that only names somebody is a picture's. */
function isLabel(
  { marks, inside, sentences, sentenceOf }: AnnotatedArticle,
  { from, to }: Official,
): boolean {
  const sentence = sentences[sentenceOf[from]!]!;
  if (from - sentence.from > LONGEST_RANK || sentence.to - to > LONGEST_LABEL) return false;
  for (let at = to; at < sentence.to; at++) if (!inside[at] && marks.at(at, "verb")) return false;
  return true;
}

/** `theo trình bày của A`, `theo báo cáo của A`: a noun of saying. */
function isCitedByNoun({ tokens, marks }: AnnotatedArticle, { from }: Official): boolean {
  const of = marks.at(from - 1, "word", "of");
  return of !== undefined && CITING_NOUNS.test(tokens.slice(Math.max(0, from - 4), from - 1));
}

/** `sau khi Thủ tướng A chỉ trích …`: when something else was; `trong khi luật sư A cảnh báo` goes on with who speaks. */
function isOfAnotherTime({ tokens }: AnnotatedArticle, { from }: Official): boolean {
  const isWhen = tokens.isWord(from - 1) && /^khi$/i.test(tokens.word(from - 1));
  return isWhen && !(tokens.isWord(from - 2) && /^trong$/i.test(tokens.word(from - 2)));
}

/** `dưới thời Tổng thống A`, `phát ngôn viên của A`, `nghe A`: spoken of or heard, which `attended/heard` knows of. */
function isMentioned({ tokens, marks }: AnnotatedArticle, { from }: Official): boolean {
  return (
    marks.at(from - 1, "word", "of") !== undefined ||
    (tokens.isWord(from - 1) && /^(?:thời|với|bởi|là|nghe)$/i.test(tokens.word(from - 1)))
  );
}

/** `A và chủ tịch Hội đồng B cho rằng`: they speak together. */
function togetherEnd(article: AnnotatedArticle, official: Official): number {
  const and = article.marks.at(official.to, "word", "and");
  return and ? groupStartingWith(article, official).to : official.to;
}

/** A second official who stands between the name and its verb, joined by no “và”. */
function isOtherSpeaker(article: AnnotatedArticle, official: Official, at: number): boolean {
  const isStart = article.officialsOf[article.sentenceOf[at]!]!.some(({ from }) => from === at);
  return isStart && at > official.to && !article.marks.at(at - 1, "word", "and");
}

/** `bà A (Đoàn đại biểu Quốc hội TP X) nói`: what a bracket says of the speaker is passed over. */
function remarkEnd({ tokens }: AnnotatedArticle, at: number): number {
  if (!tokens.isMark(at, "(")) return at;
  for (let i = at + 1; i < at + LONGEST_REMARK; i++) if (tokens.isMark(i, ")")) return i + 1;
  return at;
}

/** `"Ngày 12/4, …", ông A cho biết`: the day is in what he says. */
function isQuoteStart({ tokens }: AnnotatedArticle, at: number): boolean {
  return tokens.isMark(at, '"') || tokens.isMark(at, "“");
}

/** `Cuối tháng 4/2019, ông A khẳng định`. */
function isMonth({ month, year }: DateMention): boolean {
  return month !== undefined && year !== undefined;
}

/** `Liên quan vụ việc, hôm 23/5 Phó Chủ tịch A đã …`: a day of its own right before the name. */
function dayBefore(article: AnnotatedArticle, { from }: Official): string | null {
  const { tokens } = article;
  const own = article
    .datesWithin(Math.max(article.sentences[article.sentenceOf[from]!]!.from, from - FARTHEST_DAY), from)
    .some(({ to, day }) => day !== undefined && (to === from || (to === from - 1 && tokens.isMark(to, ","))));
  return own ? "the name stands behind a day of its own" : null;
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

/** `từng phát biểu`: at some other time. */
function isOnce({ tokens }: AnnotatedArticle, { from }: Mark): boolean {
  return tokens.isWord(from - 1) && /^từng$/i.test(tokens.word(from - 1));
}

function isPast({ tokens }: AnnotatedArticle, verb: number): boolean {
  return tokens.isWord(verb - 1) && /^(?:đã|từng|vừa)$/i.test(tokens.word(verb - 1));
}

function elsewhereBecause(article: AnnotatedArticle, sentence: number): string | null {
  const { from, to } = article.sentences[sentence]!;
  const kind = article.segments[sentence]!;
  if (kind === "quote") return "it is what somebody else says";
  if (kind !== "body" && kind !== "list" && kind !== "lead") return `it is a ${kind}`;
  const opening = article.marks.at(from, "word", "shift");
  if (opening) return `“${opening.entry.form}” opens another occasion`;
  const opens = (d: DateMention) => d.from - from < 4 && (isDay(d) || isMonth(d));
  if (!isQuoteStart(article, from) && article.datesWithin(from, to).some(opens))
    return "the sentence opens with a day or month of its own";
  for (let at = from; at < to; at++) {
    const verb = article.marks.at(at, "verb");
    if (verb?.entry.sense === "absent") return "it is said that he was not there";
    if (verb && (verb.entry.sense === "interview" || verb.entry.sense === "confirm"))
      return `“${verb.entry.form}” is said to the paper`;
  }
  return null;
}
