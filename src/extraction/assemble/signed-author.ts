import type { AnnotatedArticle } from "../annotated-article.ts";
import { signature } from "../segment/by-line.ts";

/** Who signed the article at its end; null where nobody did. */
export function signedAuthor(article: AnnotatedArticle): string | null {
  for (let i = article.sentences.length - 1; i >= 0; i--) {
    const name = article.segments[i] === "by-line" ? signature(article, i) : null;
    if (name) return name;
  }
  return null;
}
