import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Official } from "../../mentions/official.ts";
import type { TitleMention } from "../../mentions/title-mention.ts";

/** Whom an article names a hundred times is presented in one of the first. */
const MOST_MENTIONS = 16;

/** The titles that stand at a name; of a later `ông Bình` those that the article presented the person with. */
export function ownTitles(article: AnnotatedArticle, official: Official): readonly TitleMention[] {
  const here = titlesAt(official);
  if (here.length > 0) return here;
  const presented = article.namings(official.person).slice(0, MOST_MENTIONS).map(titlesAt);
  return presented.find((titles) => titles.length > 0) ?? [];
}

function titlesAt({ titlesBefore, titlesAfter }: Official): TitleMention[] {
  return [...titlesBefore, ...titlesAfter];
}
