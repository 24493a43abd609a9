import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { AnnotatedArticle } from "../../annotated-article.ts";
import { firstFrom } from "../../first-from.ts";
import type { Mark } from "../../marks.ts";
import type { Official } from "../../mentions/official.ts";
import { behindBracket } from "../behind-bracket.ts";
import { saysItsDay } from "./own-day.ts";
import { isPause } from "./pause.ts";

const FARTHEST_VERB = 8;
/** In tokens, of an honorific between “và” and a title. */
const NEXT = 2;
const LONGEST_REMARK = 32;
/** What begins a clause: what stands behind it is no remark on the speaker any more. */
const CLAUSE = /^(?:về|như|mà|để|vì|nếu|rằng|nhằm|người|được|bị)$/i;
const PAPERWORK = new Set(["ký", "gửi", "ban hành", "phê duyệt"]);
const TELLINGS = new Set(["cho biết", "cho hay"]);
const ASSENTS = new Set(["đồng ý", "nhất trí"]);
const NOUNS = new Set(["yêu cầu", "đề nghị", "kiến nghị", "thông tin", "báo cáo", "đánh giá"]);
/** What somebody may be told not to have done. */
const SILENCES = /^(?:bình luận|trả lời|tiết lộ|phát biểu|nói gì|lên tiếng)$/i;
const CITING_NOUNS = /^theo (?:trình bày|báo cáo|giải trình|giải thích|lý giải|chia sẻ|phản ánh)$/i;
const NOUN_LEADS = /^(?:theo|tra|nhận|các|những|của|bản|nguồn|trước)$/i;

/** Does the sentence tell that the official says, reports or asks for something there? */
export function speaks(article: AnnotatedArticle, official: Official): boolean {
  const { to } = article.sentences[article.sentenceOf[official.nameFrom]!]!;
  if (isCitedByNoun(article, official)) return true;
  if (isMentioned(article, official) || isOfAnotherTime(article, official)) return false;
  const start = behindBracket(article, togetherEnd(article, official));
  const isCited = article.marks.at(official.from - 1, "word", "according") !== undefined;
  if (isCited) return !isOfOtherWords(article, start);
  if (isBefallen(article, start)) return false;
  if (isSpeakersLine(article, official)) return true;
  let hasClause = false;
  const isRemark = isPause(article, start);
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
    if (verb && isOnce(article, verb)) return false;
    if (verb?.entry.sense === "speak" && saysItsDay(article, verb)) return false;
    if (verb && ASSENTS.has(verb.entry.form) && (isPast(article, at) || isDenied(article, at))) return false;
    if (verb && ["say", "remark", "report", "speak"].includes(verb.entry.sense))
      return (
        article.datesWithin(start, tellsOfDay(article, verb) ? verb.to : verb.to + 1).length === 0 &&
        !article.marks.at(verb.to, "word", "recent")
      );
    // `A ký văn bản đồng ý`: what the paper says, not he.
    if (verb && PAPERWORK.has(verb.entry.form)) return false;
    // `đã yêu cầu` tells of an order given before.
    if (verb?.entry.sense === "delegate") return !isPast(article, at);
    if (verb && ["interview", "confirm", "chair"].includes(verb.entry.sense)) return false;
  }
  return false;
}

/** `cho biết ngày 27-3 cơ quan này đã …`: the day of what is told, and no pause behind it. */
function tellsOfDay({ tokens, datesWithin }: AnnotatedArticle, { to, entry }: Mark): boolean {
  const [day] = TELLINGS.has(entry.form) && /^ngày$/i.test(tokens.word(to)) ? datesWithin(to, to + 1) : [];
  return day !== undefined && tokens.isWord(day.to);
}

/** `theo A phát biểu hôm 12/3 ở Huế`, `theo A từng nói`: up to a comma, what he said is told to be of another time. */
function isOfOtherWords(article: AnnotatedArticle, from: number): boolean {
  const { tokens, marks, datesWithin } = article;
  for (let at = from; at < Math.min(tokens.count, from + FARTHEST_VERB); at++) {
    if (isPause(article, at)) return false;
    if (marks.at(at, "word", "recent") || marks.at(at, "word", "shift")) return true;
    if (datesWithin(at, at + 1).length > 0 || /^từng$/i.test(tokens.word(at))) return true;
  }
  return false;
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

/** `- Thứ trưởng A: …`: a line that begins with whose words it holds. */
function isSpeakersLine(
  { tokens, sentences, sentenceOf }: AnnotatedArticle,
  { from, to }: Official,
): boolean {
  const start = sentences[sentenceOf[from]!]!.from;
  const isFirst = from === start || (from === start + 1 && tokens.kinds[start] === TokenKind.Mark);
  return isFirst && tokens.isMark(to, ":") && tokens.gaps[start]! >= Gap.Line;
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
function togetherEnd(
  { marks, officialsOf, sentenceOf }: AnnotatedArticle,
  { to, nameFrom }: Official,
): number {
  const and = marks.at(to, "word", "and");
  if (!and) return to;
  const sentence = officialsOf[sentenceOf[nameFrom]!]!;
  const next = sentence[firstFrom(sentence, and.to)];
  return next && next.from - and.to <= NEXT ? next.to : to;
}

/** A second official who stands between the name and its verb, joined by no “và”. */
function isOtherSpeaker(article: AnnotatedArticle, official: Official, at: number): boolean {
  const isStart = article.officialsOf[article.sentenceOf[at]!]!.some(({ from }) => from === at);
  return isStart && at > official.to && !article.marks.at(at - 1, "word", "and");
}

function isDenied({ marks }: AnnotatedArticle, verb: number): boolean {
  return marks.at(verb - 1, "word", "not") !== undefined;
}

/** `từng phát biểu`, `từng đánh giá`: at some other time. */
function isOnce({ tokens }: AnnotatedArticle, { from }: Mark): boolean {
  return tokens.isWord(from - 1) && /^từng$/i.test(tokens.word(from - 1));
}

function isPast({ tokens }: AnnotatedArticle, verb: number): boolean {
  return tokens.isWord(verb - 1) && /^(?:đã|từng|vừa)$/i.test(tokens.word(verb - 1));
}
