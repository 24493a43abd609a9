import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Official } from "../mentions/official.ts";

const LONGEST_PHRASE = 60;

/** `Phát biểu tại hội nghị, đồng chí A …`: who is named first behind a comma that a phrase ends with. */
export function officialBehindComma(article: AnnotatedArticle, from: number): Official | null {
  const sentence = article.officialsOf[article.sentenceOf[Math.min(from, article.tokens.count - 1)]!]!;
  for (const official of sentence) {
    if (official.from < from) continue;
    if (official.from - from > LONGEST_PHRASE) return null;
    if (article.tokens.isMark(official.from - 1, ",")) return official;
  }
  return null;
}
