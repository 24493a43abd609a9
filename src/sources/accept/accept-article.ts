import type { Article } from "../../record/article.ts";
import { parseArticle } from "../../record/parse-record.ts";
import type { InputPlace } from "../../std/errors.ts";
import { checkLetters } from "./check-letters.ts";
import { checkValue } from "./check-value.ts";
import { mendArticle } from "./mend-article.ts";

export interface Accepted {
  readonly article: Article;
  /** What it was converted from. */
  readonly encoding: string | undefined;
}

/**
 * An article as some file gives it, checked, and mended where some program garbled its letters.
 * @param decodedFrom the encoding of its bytes, where that was no UTF-8
 * @throws InputError
 */
export function acceptArticle(given: unknown, decodedFrom: string | undefined, place: InputPlace): Accepted {
  checkValue(given, place);
  const { value, encoding = decodedFrom } = mendArticle(given);
  const article = parseArticle(encoding ? { ...(value as object), encoding } : value, place);
  checkLetters(article.text, place);
  return { article, encoding };
}
