import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { TitleMention } from "../../mentions/title-mention.ts";
import type { HoldsFinding } from "../../rule.ts";
import { sentenceOf } from "../sentence-of.ts";

/** What a title that stands at a name says, wherever it stands. */
export function titleBeside(
  article: AnnotatedArticle,
  person: number,
  title: TitleMention,
  strength: number,
): HoldsFinding {
  return {
    type: "HOLDS",
    person,
    title,
    status: title.status,
    evidence: sentenceOf(article, title.from),
    strength,
  };
}
