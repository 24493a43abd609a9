import { type ExtractOptions, extract } from "../extraction/extract.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article } from "../record/article.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";

/** The rules' record of an article; it says what the text was converted from, which no rule needs to know. */
export function extractArticle(
  article: Article,
  lexicon: Lexicon,
  options: ExtractOptions = {},
): ExtractionRecord {
  const record = extract(article, lexicon, options);
  const { encoding } = article;
  return encoding ? { ...record, article: { ...record.article, encoding } } : record;
}
