import { publicationDay } from "../record/article.ts";
import { contentHash } from "../record/content-hash.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { SeedIndex } from "../resolution/seed-index.ts";
import { EntityBook } from "./entity-book.ts";
import { entityRows } from "./entity-rows.ts";
import { prepareFacts } from "./prepare-facts.ts";
import { prepareMentions } from "./prepare-mentions.ts";
import type { PreparedArticle } from "./prepared-article.ts";

/**
 * @param text the article's text where it is known; quotes are then cut from it
 */
export function prepareArticle(
  record: ExtractionRecord,
  text: string | null,
  seeds: SeedIndex,
): PreparedArticle {
  const { article, extractor } = record;
  const book = new EntityBook(record, seeds);
  const rows = entityRows(record, book, seeds);
  const displayed: readonly { id: string; name: string }[] = [
    ...rows.bodies,
    ...rows.positions,
    ...rows.documents,
  ];
  const names = new Map(displayed.map(({ id, name }) => [id, name]));
  return {
    article: {
      id: article.id,
      title: article.title,
      publishedAt: article.publishedAt ? publicationDay(article.publishedAt) : null,
      author: article.author ?? null,
      url: article.url ?? null,
      source: article.source ?? null,
      contentHash: article.contentHash,
      text,
      extractor: extractor.name,
      recordHash: contentHash(JSON.stringify(record)),
    },
    mentions: prepareMentions(record, book, names, text),
    facts: prepareFacts(record, book, names, text),
    ...rows,
  };
}
