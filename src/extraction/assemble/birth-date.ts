import type { AnnotatedArticle } from "../annotated-article.ts";
import { resolveDate } from "../mentions/resolve-date.ts";

/** When the person was born whose name ends at a token, as a partial date: `(SN 1970)`, `, sinh ngày 20/1/1965`. */
export function birthDateBehind(article: AnnotatedArticle, nameTo: number): string | null {
  const { tokens, marks } = article;
  const from = tokens.isMark(nameTo, "(") || tokens.isMark(nameTo, ",") ? nameTo + 1 : nameTo;
  const born = marks.at(from, "word", "born");
  if (!born) return null;
  const at = tokens.isMark(born.to, ":") ? born.to + 1 : born.to;
  const [date] = article.datesWithin(from, at + 1);
  if (date?.year !== undefined) return resolveDate(date, null, null);
  const year = tokens.isNumber(at) ? Number(tokens.word(at)) : 0;
  return year >= 1850 && year <= 2100 ? String(year) : null;
}
