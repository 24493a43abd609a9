import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { DateMention } from "../../mentions/date-mention.ts";

/** The day that a sentence says of what its verb tells: the last before it, else the first behind. */
export function dateOfEvent(article: AnnotatedArticle, verb: number): DateMention | null {
  const { from, to } = article.sentences[article.sentenceOf[verb]!]!;
  const here = article.datesWithin(from, to).filter((date) => date.day !== undefined && !date.isLimit);
  return here.filter((date) => date.from < verb).at(-1) ?? here[0] ?? null;
}
