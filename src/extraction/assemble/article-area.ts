import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Mark } from "../marks.ts";

/** In namings: what a site and a dateline count for. */
const SITE = 3;
const DATELINE = 6;

/** The province that the article is about: that of its site or dateline, else the one named by far most. */
export function articleArea(article: AnnotatedArticle): string | null {
  const counts = new Map<string, number>();
  for (const place of article.marks.of("place")) {
    if (place.entry.sense !== "province") continue;
    counts.set(place.entry.form, (counts.get(place.entry.form) ?? 0) + weightOf(article, place));
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return null;
  return !second || first[1] >= 2 * second[1] ? first[0] : null;
}

function weightOf(article: AnnotatedArticle, place: Mark): number {
  if (isDateline(article, place)) return DATELINE;
  return article.marks.at(place.from - 2, "word", "site") ? SITE : 1;
}

/** A line of place and day, or `Vĩnh Phúc - Sáng 3/4, …`, `(Vĩnh Phúc) …` at the very beginning. */
function isDateline({ segments, sentenceOf, tokens }: AnnotatedArticle, { from, to }: Mark): boolean {
  if (segments[sentenceOf[from]!] === "dateline") return true;
  if (from > 1 || (from === 1 && !tokens.isMark(0, "("))) return false;
  return ["-", "–", "—", ")"].some((mark) => tokens.isMark(to, mark));
}
