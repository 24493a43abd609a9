import type { AnnotatedArticle } from "../annotated-article.ts";

/** In tokens, both brackets with it. */
const LONGEST = 32;

/** `bà A (Đoàn đại biểu Quốc hội TP X) nói`: the token behind a bracket that opens at one; that token itself where none does. */
export function behindBracket({ tokens }: AnnotatedArticle, at: number): number {
  if (!tokens.isMark(at, "(")) return at;
  for (let i = at + 1; i < at + LONGEST; i++) if (tokens.isMark(i, ")")) return i + 1;
  return at;
}
