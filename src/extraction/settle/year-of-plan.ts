import type { AnnotatedArticle } from "../annotated-article.ts";
import { isOfPlans, saysLater, type YearSource } from "./years-said.ts";

/** Tasks are handed out before the year that they are of begins. */
const NOVEMBER = 11;
/** `đánh giá việc triển khai nhiệm vụ năm 2018`: what is looked back on is of its own year. */
const REVIEWS =
  /(?:^|\s)(?:đánh giá|kiểm điểm|sơ kết|tổng kết|tình hình|kết quả|việc|giám sát|đôn đốc)(?![\p{L}])/iu;
/** In tokens. */
const LONGEST_REVIEW = 4;
const TASKS = /^(?:nhiệm|công|kế)$/i;
/** In tokens, from `triển khai` to the year. */
const FARTHEST_PLAN = 14;

/** `Ngày 28/12, hội nghị … triển khai nhiệm vụ năm 2017`: in November or December they are those of the next year. */
export const yearOfPlan: YearSource = (article, date, said) => {
  if (date.month! < NOVEMBER) return [];
  const { sentenceOf } = article;
  return said.flatMap(({ at, year }) => {
    const isNext = sentenceOf[at] === sentenceOf[date.from] && isPlanned(article, at);
    return isNext && !isOfPlans(year) && !saysLater(said, year) ? [year - 1] : [];
  });
};

function isPlanned({ tokens, sentences, sentenceOf }: AnnotatedArticle, year: number): boolean {
  const { from } = sentences[sentenceOf[year]!]!;
  for (let at = year - 1; at >= Math.max(from, year - FARTHEST_PLAN); at--)
    if (/^triển khai$/i.test(tokens.slice(at, at + 2)) && TASKS.test(tokens.word(at + 2)))
      return !REVIEWS.test(tokens.slice(Math.max(from, at - LONGEST_REVIEW), at));
  return false;
}
