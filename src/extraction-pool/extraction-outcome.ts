import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article } from "../record/article.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import { extractArticle } from "./extract-article.ts";

/** An article's record, or in words why there is none. */
export type ExtractionOutcome = { readonly record: ExtractionRecord } | { readonly failure: string };

/** One article that the rules cannot bear costs itself alone, not the run. */
export function extractionOutcome(article: Article, lexicon: Lexicon): ExtractionOutcome {
  try {
    return { record: extractArticle(article, lexicon) };
  } catch (error) {
    const { name, message, stack = "" } = error as Error;
    const where = /\n\s+at (.+)/.exec(stack)?.[1] ?? "an unknown place";
    return {
      failure: `made the rules fail (${name}: ${message}, at ${where}); please report it with the article`,
    };
  }
}
