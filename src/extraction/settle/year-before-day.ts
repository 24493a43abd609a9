import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import { isOfPlans, type SaidYear } from "./years-said.ts";

/** In tokens, from a year to the day behind it: `năm 2019 diễn ra tại Hà Nội sáng 6-4`. */
const FARTHEST_DAY = 8;
/** What stands between them, as far as it is said by a word: that something is held, and where. */
const HELD = /^(?:được |đã |vừa |do )*(?:diễn ra|tổ chức|khai mạc|bế mạc)(?![\p{L}])/iu;
const PARTS_OF_DAY = /^(?:sáng|trưa|chiều|tối|vào|ngày|hôm)$/i;
/** `tổng kết năm 2018 diễn ra ngày 12-1`: what is looked back on. */
const REVIEWS = /^(?:tổng kết|sơ kết|kết quả|tình hình|giai đoạn)$/i;
/** `triển khai nhiệm vụ năm 2019 diễn ra ngày 20-12`: what comes next, from November on. */
const PLANS = /^(?:triển khai|nhiệm vụ|phương hướng|kế hoạch)$/i;
const NOVEMBER = 11;
/** In tokens, back from the year to a word of reviews or plans. */
const LONGEST_NAME = 24;

/** `Hội nghị … kiều bào 2019 diễn ra ngày 6-4`: what is called by a year and held on a day is held in that year. */
export function yearBeforeDay(
  article: AnnotatedArticle,
  date: DateMention,
  said: readonly SaidYear[],
): number[] {
  return said.flatMap(({ at, year }) => {
    const isOfDay = article
      .datesWithin(at + 1, Math.min(at + 1 + FARTHEST_DAY, article.tokens.count))
      .some((day) => day.day === date.day && day.month === date.month && isHeldOn(article, at, day));
    const isOther = isOfPlans(year) || says(article, at, REVIEWS);
    const isNext = date.month! >= NOVEMBER && says(article, at, PLANS);
    return isOfDay && !isOther && !isNext ? [year] : [];
  });
}

function isHeldOn({ tokens, sentenceOf }: AnnotatedArticle, year: number, { from }: DateMention): boolean {
  // `vụ án số 34/2019 ngày 26/3`
  if (sentenceOf[year] !== sentenceOf[from] || !tokens.isWord(year - 1)) return false;
  for (let at = year + 1; at < from; at++) if (!tokens.isWord(at)) return false;
  const between = tokens
    .slice(year + 1, from)
    .replace(/\s+/g, " ")
    .trim();
  return HELD.test(between) || between.split(" ").every((word) => word === "" || PARTS_OF_DAY.test(word));
}

/** Whether what is called by a year says any of those words. */
function says({ tokens, sentences, sentenceOf }: AnnotatedArticle, year: number, words: RegExp): boolean {
  const { from } = sentences[sentenceOf[year]!]!;
  for (let at = year - 1; at >= Math.max(from, year - LONGEST_NAME); at--)
    if (words.test(tokens.slice(at, at + 2).replace(/\s+/g, " "))) return true;
  return false;
}
