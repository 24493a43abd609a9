import type { AnnotatedArticle } from "../annotated-article.ts";
import { isOfPlans, saysLater, type YearSource } from "./years-said.ts";

/** Held once a year, and called by that year. */
const GATHERINGS = /^(?:APEC|ASEAN|ASEM|AIPA|WEF|ACMECS|CLMV|SOM|IPU)$/;
/** What is called by a year may be prepared in the December before. */
const DECEMBER = 12;
/** In tokens: `Sau thành công của APEC 2017`. */
const FARTHEST_AFTER = 5;

/** `chào mừng Tuần lễ Cấp cao APEC 2017`: the last year of a gathering that the article says, where it says no later one. */
export const yearOfGathering: YearSource = (article, date, said) => {
  const { tokens } = article;
  if (date.month === DECEMBER) return [];
  const years = said.filter(
    // `APEC 2017`, `(WEF) 2019`, `WEF Davos 2019`
    ({ at, year }) =>
      [at - 1, at - 2].some((i) => tokens.isWord(i) && GATHERINGS.test(tokens.word(i))) &&
      !isOfPlans(year) &&
      !isBehind(article, at),
  );
  const last = Math.max(...years.map(({ year }) => year));
  return saysLater(said, last) ? [] : years.map(({ year }) => year);
};

function isBehind({ tokens, sentences, sentenceOf }: AnnotatedArticle, year: number): boolean {
  const { from } = sentences[sentenceOf[year]!]!;
  for (let at = year - 1; at >= Math.max(from, year - FARTHEST_AFTER); at--)
    if (tokens.isWord(at) && /^(?:sau|từ)$/i.test(tokens.word(at))) return true;
  return false;
}
