import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import { isOfPlans, type SaidYear } from "./years-said.ts";

const REVIEWS = /^(?:tổng kết|sơ kết|đánh giá|kết quả)$/i;
/** What stands between the year reviewed and the one that comes next. */
const PLANS = /^(?:triển khai|nhiệm vụ|phương hướng|kế hoạch)$/i;
/** In tokens, of a sentence from the review to the year after it. */
const LONGEST_PAIR = 60;
/** A year is reviewed from November to March, together with what the next is to bring. */
const NOVEMBER = 11;
const MARCH = 3;

/** `tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018`: in December of the first, in January of the second. */
export function yearOfReview(
  article: AnnotatedArticle,
  date: DateMention,
  said: readonly SaidYear[],
): number[] {
  const isAtEnd = date.month! >= NOVEMBER;
  if (!isAtEnd && date.month! > MARCH) return [];
  return said.flatMap((year, i) => {
    const next = said[i + 1];
    const isPair =
      next?.year === year.year + 1 &&
      next.at - year.at <= LONGEST_PAIR &&
      article.sentenceOf[next.at] === article.sentenceOf[year.at];
    const isTold = isPair && isReviewed(article, year.at) && isPlanned(article, year.at, next.at);
    const isOld = isTold && said.some((other) => other.year > next.year && !isOfPlans(other.year));
    return isTold && !isOld ? [isAtEnd ? year.year : next.year] : [];
  });
}

function isPlanned({ tokens }: AnnotatedArticle, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (PLANS.test(tokens.slice(at, at + 2))) return true;
  return false;
}

function isReviewed({ tokens, sentences, sentenceOf }: AnnotatedArticle, year: number): boolean {
  const { from } = sentences[sentenceOf[year]!]!;
  for (let at = year - 2; at >= Math.max(from, year - LONGEST_PAIR); at--)
    if (REVIEWS.test(tokens.slice(at, at + 2))) return true;
  return false;
}
