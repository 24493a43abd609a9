import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";

/** Words of plans and reviews: `nhiệm vụ … năm 2019`, `6 tháng đầu năm 2019` say the year that they are made in. */
const PLAN_WORDS = /^(?:nhiệm|kế|chương|đầu|tháng|quý|apec)$/i;
/** `xuân Kỷ Hợi 2019`: a lunar year and the year it is. */
const LUNAR = /^(?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)$/i;
/** Dates looked at for a year; no article needs more. */
const MOST_DATES = 100;
const FARTHEST_PLAN_WORD = 9;

/**
 * The year of a yearless date where the article states it: another date of the same month with its year,
 * or a plan or review in the same sentence that is dated by year. Null where it does not, or says two.
 */
export function statedYear(article: AnnotatedArticle, date: DateMention): number | null {
  const years = new Set<number>();
  for (const other of article.dates.slice(0, MOST_DATES))
    if (other.year !== undefined && other.month === date.month) {
      const sameDay = other.day === undefined || other.day === date.day;
      if (sameDay) years.add(other.year);
    }
  if (years.size === 0) for (const year of planYears(article, date)) years.add(year);
  return years.size === 1 ? [...years][0]! : null;
}

function planYears(article: AnnotatedArticle, date: DateMention): number[] {
  const { tokens, marks } = article;
  const { from, to } = article.sentences[article.sentenceOf[date.from]!]!;
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    if (!tokens.isNumber(at) || !/^20\d\d$/.test(tokens.word(at))) continue;
    const said = marks.at(at - 1, "time", "year") !== undefined;
    const named = tokens.isWord(at - 1) && PLAN_WORDS.test(tokens.word(at - 1));
    const lunar = tokens.isWord(at - 1) && LUNAR.test(tokens.word(at - 1));
    if (lunar) found.push(Number(tokens.word(at)));
    if (!said && !named) continue;
    if (tokens.isMark(at + 1, "-") || tokens.isMark(at + 1, "–")) continue;
    if (named || planBefore(article, at, from)) found.push(Number(tokens.word(at)));
  }
  return found;
}

function planBefore({ tokens }: AnnotatedArticle, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - FARTHEST_PLAN_WORD); i--)
    if (tokens.isWord(i) && PLAN_WORDS.test(tokens.word(i))) return true;
  return false;
}
