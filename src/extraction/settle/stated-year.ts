import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";
import { yearBeforeDay } from "./year-before-day.ts";
import { yearOfArticle } from "./year-of-article.ts";
import { yearOfGathering } from "./year-of-gathering.ts";
import { yearOfLastMonth } from "./year-of-last-month.ts";
import { isOfDay, yearsOfName } from "./year-of-name.ts";
import { yearOfNextMonth } from "./year-of-next-month.ts";
import { yearOfPlan } from "./year-of-plan.ts";
import { yearOfReview } from "./year-of-review.ts";
import { FIRST_YEAR, isOfPlans, MOST_DATES, type SaidYear, type YearSource } from "./years-said.ts";

/** Words of plans and reviews: `nhiệm vụ … năm 2019`, `6 tháng đầu năm 2019`, `chuẩn bị … năm 2019` say the year that they are made in. */
const PLAN_WORDS = /^(?:nhiệm|kế|chương|bị|đầu|tháng|quý|apec)$/i;
const PLANS = /^(?:nhiệm|kế|chương|bị)$/i;
/** `xuân Kỷ Hợi 2019`: a lunar year and the year it is. */
const LUNAR = /^(?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)$/i;
/** Before the animal: `giảm dần năm 2016` is of no year of a tiger. */
const STEM = /^(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý|quí)$/i;
/** Of `tổng kết`, `sơ kết`, `kết quả`, `tình hình`, `giai đoạn`, `dự toán`, `về …`. */
const REVIEWS = /^(?:kết|quả|hình|đoạn|đến|toán|từ|so|luật|nghị|về)$/i;
/** The same before a year that no word for a year parts from them: there `về` is of the name. */
const PERIODS = /^(?:kết|quả|hình|đoạn|đến|toán|từ|so|luật|nghị|hoạch|pháp|nhìn|tiêu|bố|số|trắng)$/i;
/** `cuối năm`, `vào năm`: another time than the meeting's. */
const OTHER_TIMES = /^(?:cuối|đầu|giữa|vào|trong|đến|từ|hết)$/i;
/** Of `triển khai`, `nhiệm vụ`, `kế hoạch`: what is begun in November or December is the next year's. */
const BEGINNINGS = /^(?:khai|nhiệm|hoạch)$/i;
/** `dự kiến chương trình giám sát năm 2020` is talked about before that year. */
const NOT_YET = /^(?:dự kiến|dự thảo)$/i;
/** What is prepared anew each year: `chuẩn bị kỳ thi`, `chuẩn bị cho năm học`. */
const YEARLY = /^(?:cho |tổ chức )?(?:kỳ thi|thi|năm học|năm apec|tết)(?!\p{L})/iu;
/** In tokens, from a year back to a word of plans. */
const FARTHEST_PLAN_WORD = 14;
const NEAR_PLAN_WORD = 9;

/** From what says it outright to what lets it be understood. */
const SOURCES: readonly YearSource[] = [
  yearsOfSameDay,
  periodYears,
  planYears,
  namedYears,
  yearBeforeDay,
  yearsOfName,
  yearOfReview,
  yearOfPlan,
  yearOfLastMonth,
  yearOfNextMonth,
  yearOfGathering,
  yearOfArticle,
];

/**
 * The year of a yearless date that the article states or lets be understood; the first kind of telling that gives one decides.
 * Null where none does, or it says two.
 * @param said all years that the article says
 */
export function statedYear(
  article: AnnotatedArticle,
  date: DateMention,
  said: readonly SaidYear[],
): number | null {
  for (const source of SOURCES) {
    const years = new Set(source(article, date, said));
    if (years.size > 0) return years.size === 1 ? [...years][0]! : null;
  }
  return null;
}

/** Another date of the same month with its year. */
function yearsOfSameDay(article: AnnotatedArticle, date: DateMention): number[] {
  return article.dates.slice(0, MOST_DATES).flatMap((other) => {
    if (!isOfNews(other.year) || other.month !== date.month || other.isLimit) return [];
    const isSame = other.day === undefined ? isOwnMonth(article, other, date) : other.day === date.day;
    return isSame ? [other.year] : [];
  });
}

/** The 11th of November 1918 tells no year of the day on which it is remembered. */
function isOfNews(year: number | undefined): year is number {
  return year !== undefined && year >= FIRST_YEAR;
}

/** `tháng 4/2018` tells the year of the days of its sentence, and of a meeting that it names: not of any day. */
function isOwnMonth(article: AnnotatedArticle, month: DateMention, day: DateMention): boolean {
  const { sentenceOf, meetingsOf } = article;
  const isSpanEnd = article.marks.at(month.from - 1, "time")?.entry.sense;
  if (isSpanEnd === "from" || isSpanEnd === "until") return false;
  if (sentenceOf[month.from] === sentenceOf[day.from]) return true;
  return meetingsOf[sentenceOf[month.from]!]!.some(
    ({ kindTo, to }) => kindTo <= month.from && month.from < to,
  );
}

/** `họp báo Chính phủ thường kỳ tháng 9/2018 diễn ra hôm nay (1/10)`: what a month is looked back on is held in it or in the next. */
function periodYears(article: AnnotatedArticle, date: DateMention): number[] {
  const { meetingsOf, sentenceOf, datesWithin } = article;
  return meetingsOf[sentenceOf[date.from]!]!.flatMap((meeting) => {
    if (meeting.date !== date || meeting.isPlanned) return [];
    const month = datesWithin(meeting.kindTo, meeting.to).find(isMonth);
    return month && (month.month! % 12) + 1 === date.month
      ? [month.month === 12 ? month.year! + 1 : month.year!]
      : [];
  });
}

function isMonth({ day, month, year }: DateMention): boolean {
  return day === undefined && month !== undefined && year !== undefined;
}

/** `Ngày 27/8, Hội nghị xúc tiến đầu tư tỉnh A năm 2018`: a meeting called by its year is held in it. */
function namedYears(article: AnnotatedArticle, date: DateMention): number[] {
  const { tokens, marks, meetingsOf, sentenceOf } = article;
  return meetingsOf[sentenceOf[date.from]!]!.flatMap((meeting) => {
    const at = meeting.date === date && !meeting.isPlanned ? yearWithin(article, meeting) : null;
    if (at === null) return [];
    const isSaid = marks.at(at - 1, "time", "year") !== undefined;
    // `nhắc lại Diễn đàn A 2016`: another meeting than that of the day.
    if (says(article, meeting, isSaid ? REVIEWS : PERIODS) || !(isSaid || isOfDay(article, meeting)))
      return [];
    const before = isSaid ? at - 2 : at - 1;
    const isOther =
      before <= meeting.kindTo ||
      (!isSaid && (date.month === 12 || isOfPlans(Number(tokens.word(at))))) ||
      OTHER_TIMES.test(tokens.word(before)) ||
      (date.month! >= 11 && says(article, meeting, BEGINNINGS));
    return isOther ? [] : [Number(tokens.word(at))];
  });
}

/** Where a meeting's name ends in a year: `… tỉnh A năm 2018`, `… phát triển bền vững 2019 với chủ đề`. */
function yearWithin({ tokens, marks }: AnnotatedArticle, { kindTo, to }: MeetingMention): number | null {
  const isEnd = (at: number) => at === to || marks.at(at, "word", "with") !== undefined;
  for (let at = kindTo; at < to; at++)
    if (tokens.isNumber(at) && /^20\d\d$/.test(tokens.word(at)) && tokens.isWord(at - 1) && isEnd(at + 1))
      return at;
  return null;
}

/** `hội nghị tổng kết năm 2018` says a word of reviews: it may be held in the next. */
function says({ tokens }: AnnotatedArticle, { kindTo, to }: MeetingMention, words: RegExp): boolean {
  for (let at = kindTo; at < to; at++)
    if (tokens.isWord(at) && words.test(tokens.word(at)) && !isTrust(tokens, at) && !isOfMeeting(tokens, at))
      return true;
  return false;
}

/** `phiên toàn thể của Hội nghị`, no `nghị quyết`. */
function isOfMeeting(tokens: AnnotatedArticle["tokens"], at: number): boolean {
  return /^nghị$/i.test(tokens.word(at)) && /^hội$/i.test(tokens.word(at - 1));
}

function planYears(article: AnnotatedArticle, date: DateMention): number[] {
  const { tokens, marks } = article;
  const { from, to } = article.sentences[article.sentenceOf[date.from]!]!;
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    if (!tokens.isNumber(at) || !/^20\d\d$/.test(tokens.word(at))) continue;
    const said = marks.at(at - 1, "time", "year") !== undefined;
    const named = isPlanWord(tokens, at - 1);
    // `họp báo quý I/2017`
    const quarter = tokens.isMark(at - 1, "/") && marks.at(at - 3, "time", "quarter") !== undefined;
    // `Tết Kỷ Hợi năm 2019`, `xuân Kỷ Hợi 2019`
    const animal = said ? at - 2 : at - 1;
    const isStemmed = !said || (tokens.isWord(animal - 1) && STEM.test(tokens.word(animal - 1)));
    const lunar = isStemmed && tokens.isWord(animal) && LUNAR.test(tokens.word(animal));
    if (lunar || quarter) found.push(Number(tokens.word(at)));
    if (!said && !named) continue;
    if (tokens.isMark(at + 1, "-") || tokens.isMark(at + 1, "–")) continue;
    // `đến năm 2030`: a year to come.
    if (said && marks.at(at - 2, "time", "until")) continue;
    const plan = named ? tokens.word(at - 1) : planBefore(article, at, from);
    // In November and December the plan may be that of the next year.
    if (plan && !(date.month! >= 11 && PLANS.test(plan))) found.push(Number(tokens.word(at)));
  }
  return found;
}

function planBefore({ tokens }: AnnotatedArticle, at: number, from: number): string | null {
  // `kế hoạch xử lý … trong năm 2017`: of the year that it speaks of.
  const isOther = OTHER_TIMES.test(tokens.word(at - 2)) && !/^(?:tháng|họp)$/i.test(tokens.word(at - 3));
  const most = isOther ? NEAR_PLAN_WORD : FARTHEST_PLAN_WORD;
  for (let i = at - 1; i >= Math.max(from, at - most); i--)
    if (isPlanWord(tokens, i) && !/^tư$/i.test(tokens.word(i + 1)) && !isTrust(tokens, i))
      return NOT_YET.test(tokens.slice(Math.max(from, i - 2), i)) ? null : tokens.word(i);
  return null;
}

/** `lấy phiếu tín nhiệm năm 2014` plans nothing; `nhiệm vụ năm 2014` does. */
function isTrust(tokens: AnnotatedArticle["tokens"], at: number): boolean {
  return /^nhiệm$/i.test(tokens.word(at)) && !/^vụ$/i.test(tokens.word(at + 1));
}

function isPlanWord(tokens: AnnotatedArticle["tokens"], at: number): boolean {
  return tokens.isWord(at) && PLAN_WORDS.test(tokens.word(at)) && !isPreparedForLong(tokens, at);
}

/** `công tác chuẩn bị kỳ thi năm 2019`; not `bị khởi tố năm 2019`, and what takes years to prepare tells none. */
function isPreparedForLong(tokens: AnnotatedArticle["tokens"], at: number): boolean {
  if (!/^bị$/i.test(tokens.word(at))) return false;
  return !/^chuẩn$/i.test(tokens.word(at - 1)) || !YEARLY.test(tokens.slice(at + 1, at + 5));
}
