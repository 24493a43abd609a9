import type { AnnotatedArticle } from "../../annotated-article.ts";

const PAUSES = [",", "-", "–"];

/** `ông A, Trưởng ban B, …`, `ông A - Trưởng ban B - …`: what parts a remark from whom it is on. */
export function isPause({ tokens }: Pick<AnnotatedArticle, "tokens">, at: number): boolean {
  return PAUSES.some((mark) => tokens.isMark(at, mark));
}
