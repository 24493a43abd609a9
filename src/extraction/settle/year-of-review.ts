import type { AnnotatedArticle } from "../annotated-article.ts";
import { saysLater, type YearSource } from "./years-said.ts";

const REVIEWS = /^(?:tổng kết|sơ kết|đánh giá|kết quả)$/i;
/** What stands between the year reviewed and the one that comes next. */
const PLANS = /^(?:triển khai|nhiệm vụ|phương hướng|kế hoạch)$/i;
/** In tokens, of a sentence from the review to the year after it. */
const LONGEST_PAIR = 60;
/** A year is reviewed from November to March, together with what the next is to bring. */
const NOVEMBER = 11;
const MARCH = 3;

/** `tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018`: in December of the first, in January of the second. */
export const yearOfReview: YearSource = (article, date, said) => {
  const isAtEnd = date.month! >= NOVEMBER;
  if (!isAtEnd && date.month! > MARCH) return [];
  return said.flatMap((year, i) => {
    const next = said[i + 1];
    const isPair =
      next?.year === year.year + 1 &&
      next.at - year.at <= LONGEST_PAIR &&
      article.sentenceOf[next.at] === article.sentenceOf[year.at];
    const isTold =
      isPair && isReviewed(article, year.at) && saysBetween(article.tokens, PLANS, year.at, next.at);
    const isOld = isTold && saysLater(said, next.year);
    return isTold && !isOld ? [isAtEnd ? year.year : next.year] : [];
  });
};

function isReviewed({ tokens, sentences, sentenceOf }: AnnotatedArticle, year: number): boolean {
  const { from } = sentences[sentenceOf[year]!]!;
  return saysBetween(tokens, REVIEWS, Math.max(from, year - LONGEST_PAIR), year - 1);
}

/** Whether two words that begin in a span are any of those. */
function saysBetween(tokens: AnnotatedArticle["tokens"], words: RegExp, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.test(tokens.slice(at, at + 2))) return true;
  return false;
}
