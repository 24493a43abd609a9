import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import { FIRST_YEAR, MOST_DATES, saysLater, type YearSource } from "./years-said.ts";

/** What is prepared is so many months ahead at most. */
const FARTHEST_AHEAD = 2;
/** In tokens, back from a month to the word that says it is to come. */
const FARTHEST_FUTURE = 12;

/** What is begun or finished then may be years ahead. */
const FAR_OFF =
  /^(?:hoàn thành|hoàn tất|khởi công|khánh thành|vận hành|kết thúc|đưa vào|chấm dứt|đi vào|hết hạn|khai trương|khai thác|thông xe)$/i;
/** What is talked of years before it comes, and what was put off. */
const OF_OTHER_YEARS = /(?:^|\s)(?:bầu cử|đại hội|năm nữa|SEA Games|Olympic|World Cup|hoãn)(?!\p{L})/iu;

/** `Ngày 4/9, …` where something `sẽ được tổ chức vào tháng 10/2019`: the first of what is told to come is near. */
export const yearOfNextMonth: YearSource = (article, date, said) => {
  let next = Number.POSITIVE_INFINITY;
  for (const told of article.dates.slice(0, MOST_DATES)) {
    const { year, month, isLimit } = told;
    if (year === undefined || year < FIRST_YEAR || month === undefined || isLimit) continue;
    if (isToCome(article, told)) next = Math.min(next, year * 12 + month - 1);
  }
  if (next === Number.POSITIVE_INFINITY) return [];
  const ahead = ((next % 12) + 1 - date.month! + 12) % 12;
  const year = Math.floor((next - ahead) / 12);
  return ahead <= FARTHEST_AHEAD && !saysLater(said, Math.floor(next / 12)) ? [year] : [];
};

/** `sẽ được tổ chức vào`, `dự kiến trình vào`: what is only begun or finished then may be far off. */
function isToCome(
  { tokens, marks, sentences, sentenceOf }: AnnotatedArticle,
  { from: month }: DateMention,
): boolean {
  const { from, to } = sentences[sentenceOf[month]!]!;
  if (OF_OTHER_YEARS.test(tokens.slice(from, to))) return false;
  for (let at = month - 1; at >= Math.max(from, month - FARTHEST_FUTURE); at--) {
    if (FAR_OFF.test(tokens.slice(at, at + 2))) return false;
    if (marks.at(at, "word", "future")) return true;
  }
  return false;
}
