import type { AnnotatedArticle } from "../../annotated-article.ts";
import { placeTail } from "../../mentions/body-phrase.ts";
import type { TokenRange } from "../../rule.ts";

/** The site of a meeting held in several, as worded: `điểm cầu Vĩnh Phúc`. Null where the range names none. */
export function siteIn(article: AnnotatedArticle, { from, to }: TokenRange): string | null {
  const { marks, tokens } = article;
  for (let at = from; at < to; at++) {
    const site = marks.at(at, "word", "site");
    if (!site) continue;
    const online = marks.at(site.to, "word", "online")?.to ?? site.to;
    const head = marks.at(online, "body-head")?.to ?? online;
    const end = Math.min(to, placeTail(article, head));
    return tokens.slice(at, Math.max(end, site.to)).replace(/\s+/g, " ");
  }
  return null;
}
