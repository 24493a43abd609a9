import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { DateMention } from "../../mentions/date-mention.ts";
import { announcementBefore } from "./decision.ts";

/**
 * The day that a sentence says of what its verb tells: the last before it, else the first behind; of one that goes on
 * `Theo đó, …` the day of the sentence before. Failing these, the day from which it holds.
 */
export function dateOfEvent(article: AnnotatedArticle, verb: number): DateMention | null {
  const here = daysOf(article, article.sentenceOf[verb]!);
  const said = here.filter((date) => date.from < verb).at(-1) ?? here[0];
  if (said) return said;
  const before = announcementBefore(article, verb);
  return effectiveFrom(article, verb) ?? (before === null ? null : (daysOf(article, before)[0] ?? null));
}

function daysOf(article: AnnotatedArticle, sentence: number): DateMention[] {
  return saidIn(article, sentence).filter(({ isLimit }) => !isLimit);
}

/** `giữ chức … kể từ ngày 1/10`: on that day no meeting was held, but a post begins or ends. */
function effectiveFrom(article: AnnotatedArticle, verb: number): DateMention | null {
  const from = ({ from: at }: DateMention) => article.marks.at(at - 1, "time", "from") !== undefined;
  return saidIn(article, article.sentenceOf[verb]!).find((date) => date.from > verb && from(date)) ?? null;
}

function saidIn(article: AnnotatedArticle, sentence: number): DateMention[] {
  const { from, to } = article.sentences[sentence]!;
  return article.datesWithin(from, to).filter(({ day }) => day !== undefined);
}
