import type { AnnotatedArticle } from "../annotated-article.ts";
import type { DateMention } from "../mentions/date-mention.ts";

/** Sentences that begin a report: it opens with its own day. */
const OPENING_SENTENCES = 4;
/** In tokens: a day so early opens its sentence. */
const EARLY = 4;
const MOST_DATES = 100;

/**
 * The day that `hôm nay` and `sáng nay` mean: where the article says both (`hôm nay 8-1`), else the one that its report opens with
 * behind a lead of `sáng nay`. Null where it says neither.
 */
export function todayOf(article: AnnotatedArticle): DateMention | null {
  const dates = article.dates.slice(0, MOST_DATES);
  const said = dates.find((date) => date.relative === 0 && isSaid(date));
  if (said) return said;
  const opening = openingDay(article);
  const announced = dates.find(({ relative, day }) => relative === 0 && day === undefined);
  return opening && announced && announced.from < opening.from ? opening : null;
}

/** The day that one of the first sentences opens with. */
export function openingDay(article: AnnotatedArticle): DateMention | null {
  const dates = article.dates.slice(0, MOST_DATES);
  return dates.find((date) => isSaid(date) && !date.isLimit && opensReport(article, date)) ?? null;
}

function isSaid({ day, month }: DateMention): boolean {
  return day !== undefined && month !== undefined;
}

function opensReport({ sentences, sentenceOf }: AnnotatedArticle, { from }: DateMention): boolean {
  const sentence = sentenceOf[from]!;
  return sentence <= OPENING_SENTENCES && from - sentences[sentence]!.from <= EARLY;
}
