import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";
import { isOfPlans, type YearSource } from "./years-said.ts";

/** In tokens, from a year to the day behind it: `năm 2019 diễn ra tại Hà Nội sáng 6-4`. */
const FARTHEST_DAY = 8;
/** What stands between them, as far as it is said by a word: that something is held, and where. */
const HELD = /^(?:được |đã |vừa )*(?:diễn ra|tổ chức|khai mạc|bế mạc)(?![\p{L}])/iu;
const PARTS_OF_DAY = /^(?:sáng|trưa|chiều|tối|vào|ngày|hôm)$/i;
/** `tổng kết năm 2018 diễn ra ngày 12-1`, `dự toán ngân sách năm 2019`: what is looked back on, or comes next. */
const OTHER_YEARS =
  /^(?:tổng kết|sơ kết|kết quả|tình hình|giai đoạn|chỉ số|kịch bản|dự toán|triển vọng|kế hoạch|giá điện)$/i;
/** `trận lũ năm 2016 diễn ra ngày 15/10`, `Luật An ninh mạng 2018 ngày 12/6`: no meetings. */
const NO_MEETINGS = /^(?:luật|trận|bão|lũ|tết)$/i;
/** From then on what is called by a year may be the next one's. */
const NOVEMBER = 11;
/** In tokens, back from the year to such a word. */
const LONGEST_NAME = 24;

/** `Hội nghị … kiều bào 2019 diễn ra ngày 6-4`: what is called by a year and held on a day is held in that year. */
export const yearBeforeDay: YearSource = (article, date, said) => {
  return said.flatMap(({ at, year }) => {
    const isOfDay = article
      .datesWithin(at + 1, Math.min(at + 1 + FARTHEST_DAY, article.tokens.count))
      .some((day) => day.day === date.day && day.month === date.month && isHeldOn(article, at, day));
    return isOfDay && date.month! < NOVEMBER && !isOfPlans(year) && !saysOtherYear(article, at) ? [year] : [];
  });
};

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

function saysOtherYear({ tokens, sentences, sentenceOf }: AnnotatedArticle, year: number): boolean {
  const { from } = sentences[sentenceOf[year]!]!;
  for (let at = year - 1; at >= Math.max(from, year - LONGEST_NAME); at--)
    if (NO_MEETINGS.test(tokens.word(at)) || OTHER_YEARS.test(tokens.slice(at, at + 2).replace(/\s+/g, " ")))
      return true;
  return false;
}
