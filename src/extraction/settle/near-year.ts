import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";

/** Of news on the web. */
const FIRST_YEAR = 2000;
const MOST_DATES = 100;
/** In tokens, from the beginning of a span's first day to its last. */
const LONGEST_SPAN = 10;
const MOST_TOKENS = 20_000;
/** Times that a year is said in an article that is of it, and its share of all years said. */
const LEAST_SAID = 4;
const LEAST_SHARE = 0.7;
/** From here on a plan is made for the year to come; what is called by that year may be prepared. */
const MONTHS_OF_PLANS = 11;
const DECEMBER = 12;
/** `mục tiêu toàn cầu 2030`: plans run to a year of these. */
const PLANS_END = 5;
const SHORTEST_INITIALS = 3;

/** `Ngày 17/8, …` where `hết tháng 7/2019` is the last month told: news is of that month or of the next. */
export function yearOfLastMonth(article: AnnotatedArticle, date: DateMention): number[] {
  let last = -1;
  for (const told of article.dates.slice(0, MOST_DATES)) {
    const { year, month, isLimit } = told;
    if (year === undefined || year < FIRST_YEAR || month === undefined || isOfOldTime(article, told))
      continue;
    // A limit may lie ahead.
    if (!isLimit || passed(month, date) <= 1) last = Math.max(last, year * 12 + month - 1);
  }
  if (last < 0) return [];
  const months = passed((last % 12) + 1, date);
  return months <= 1 ? [Math.floor((last + months) / 12)] : [];
}

/** A picture may be an old one; `từ tháng 3/2008`, `từ 1/9/2019 đến 31/8/2024` tell how long something lasts. */
function isOfOldTime(article: AnnotatedArticle, { from }: DateMention): boolean {
  const { segments, sentenceOf, marks, datesWithin } = article;
  const isSpanEnd = datesWithin(Math.max(0, from - LONGEST_SPAN), from).some(({ to }) => to >= from - 1);
  const isSince = marks.at(from - 1, "time", "from") !== undefined;
  return segments[sentenceOf[from]!] === "caption" || isSince || isSpanEnd;
}

/** From a month to that of the date, in months. */
function passed(month: number, date: DateMention): number {
  return (date.month! - month + 12) % 12;
}

/** `chào mừng Tuần lễ Cấp cao APEC 2017`: a gathering that is held every year is called by initials and its year. */
export function yearOfGathering({ tokens }: AnnotatedArticle, date: DateMention): number[] {
  if (date.month === DECEMBER) return [];
  const said: number[] = [];
  for (let at = 1; at < Math.min(tokens.count, MOST_TOKENS); at++)
    if (isYear(tokens, at) && isInitials(tokens, at - 1) && !isSpan(tokens, at))
      said.push(Number(tokens.word(at)));
  return said;
}

/** An article that speaks of one year again and again, and of no later one, is of it. */
export function yearOfArticle({ tokens }: AnnotatedArticle, date: DateMention): number[] {
  if (date.month! >= MONTHS_OF_PLANS) return [];
  const said: number[] = [];
  for (let at = 0; at < Math.min(tokens.count, MOST_TOKENS); at++)
    if (isYear(tokens, at)) said.push(Number(tokens.word(at)));
  const latest = Math.max(...said);
  if (latest % PLANS_END === 0) return [];
  const times = said.filter((year) => year === latest).length;
  return times >= LEAST_SAID && times >= LEAST_SHARE * said.length ? [latest] : [];
}

type Tokens = AnnotatedArticle["tokens"];

function isYear(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) && /^20[0-4]\d$/.test(tokens.word(at));
}

function isInitials(tokens: Tokens, at: number): boolean {
  const word = tokens.isWord(at) ? tokens.word(at) : "";
  return word.length >= SHORTEST_INITIALS && /^\p{Lu}+$/u.test(word);
}

/** `APEC 2006-2016`: two years, of which neither is the article's. */
function isSpan(tokens: Tokens, at: number): boolean {
  return tokens.isMark(at + 1, "-") || tokens.isMark(at + 1, "–");
}
