import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import { FIRST_YEAR, MOST_DATES, saysLater, type YearSource } from "./years-said.ts";

/** In tokens, from the beginning of a span's first day to its last. */
const LONGEST_SPAN = 10;
/** In tokens, back from a month to the verb that it is the time of. */
const FARTHEST_VERB = 6;
/** What was begun, was ended or came to somebody at some time or other. */
const OTHER_TIMES =
  /^(?:khởi công|khánh thành|hoàn thành|thành lập|ra đời|bổ nhiệm|nhậm chức|giữ chức|nghỉ hưu|bị bắt|bắt giữ|khởi tố|được bầu|đắc cử|kết nạp|tốt nghiệp|từ trần|qua đời)$/i;

/**
 * `Ngày 17/8, …` where `hết tháng 7/2019` is the last month told: news is of that month or of the next. Nothing where the
 * article says a later year that no plan runs to.
 */
export const yearOfLastMonth: YearSource = (article, date, said) => {
  let last = -1;
  for (const told of article.dates.slice(0, MOST_DATES)) {
    const { year, month, isLimit } = told;
    if (year === undefined || year < FIRST_YEAR || month === undefined || isOfOtherTime(article, told))
      continue;
    // A limit may lie ahead.
    if (!isLimit || passed(month, date) <= 1) last = Math.max(last, year * 12 + month - 1);
  }
  if (last < 0) return [];
  const months = passed((last % 12) + 1, date);
  const year = Math.floor((last + months) / 12);
  return months <= 1 && !saysLater(said, year) ? [year] : [];
};

/** From a month to that of the date, in months. */
function passed(month: number, date: DateMention): number {
  return (date.month! - month + 12) % 12;
}

/** A picture may be an old one; `từ tháng 3/2008`, `từ 1/9/2019 đến 31/8/2024` tell how long something lasts. */
function isOfOtherTime(article: AnnotatedArticle, told: DateMention): boolean {
  const { from } = told;
  const { segments, sentenceOf, marks, datesWithin } = article;
  if (segments[sentenceOf[from]!] === "caption" || marks.at(from - 1, "time", "from")) return true;
  return (
    datesWithin(Math.max(0, from - LONGEST_SPAN), from).some(({ to }) => to >= from - 1) ||
    isTimeOf(article, told)
  );
}

/** `được bổ nhiệm vào tháng 7/2016`, `sẽ khai trương vào tháng 8/2025`; what will be on a day is near. */
function isTimeOf(
  { tokens, marks, sentences, sentenceOf }: AnnotatedArticle,
  { from: month, day }: DateMention,
): boolean {
  const { from } = sentences[sentenceOf[month]!]!;
  for (let at = month - 1; at >= Math.max(from, month - FARTHEST_VERB); at--) {
    if (tokens.isMark(at, ",")) return false;
    const isAhead = day === undefined && marks.at(at, "word", "future") !== undefined;
    if (isAhead || OTHER_TIMES.test(tokens.slice(at, at + 2))) return true;
  }
  return false;
}
