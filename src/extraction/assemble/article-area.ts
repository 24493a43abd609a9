import type { AnnotatedArticle } from "../annotated-article.ts";

/** The province that the article is about: that of its site or dateline, else the one named by far most. */
export function articleArea(article: AnnotatedArticle): string | null {
  const counts = new Map<string, number>();
  for (const place of article.marks.of("place")) {
    if (place.entry.sense !== "province") continue;
    const atSite = article.marks.at(place.from - 2, "word", "site") !== undefined;
    counts.set(place.entry.form, (counts.get(place.entry.form) ?? 0) + (atSite ? 3 : 1));
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return null;
  return !second || first[1] >= 2 * second[1] ? first[0] : null;
}
