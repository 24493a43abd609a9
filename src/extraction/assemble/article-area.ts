import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Mark } from "../marks.ts";

/** In namings: what a site and a dateline count for. */
const SITE = 3;
const DATELINE = 6;
/** In tokens: so long may the list of those be who are at a site. */
const FARTHEST_SITE = 200;

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

/** The province of the site that a sentence names before a token: `tại điểm cầu Đồng Tháp có ông A, Bí thư Tỉnh ủy`. */
export function siteArea(article: AnnotatedArticle, token: number): string | null {
  const { from } = article.sentences[article.sentenceOf[token]!]!;
  for (let at = token - 1; at >= Math.max(from, token - FARTHEST_SITE); at--) {
    const place = article.marks.at(at, "place", "province");
    if (place && isSite(article, place)) return place.entry.form;
  }
  return null;
}

function weightOf(article: AnnotatedArticle, place: Mark): number {
  if (isDateline(article, place)) return DATELINE;
  return isSite(article, place) ? SITE : 1;
}

function isSite({ marks }: AnnotatedArticle, { from }: Mark): boolean {
  return marks.at(from - 2, "word", "site") !== undefined;
}

/** A line of place and day, or `Vĩnh Phúc - Sáng 3/4, …`, `(Vĩnh Phúc) …` at the very beginning. */
function isDateline({ segments, sentenceOf, tokens }: AnnotatedArticle, { from, to }: Mark): boolean {
  if (segments[sentenceOf[from]!] === "dateline") return true;
  if (from > 1 || (from === 1 && !tokens.isMark(0, "("))) return false;
  return ["-", "–", "—", ")"].some((mark) => tokens.isMark(to, mark));
}
