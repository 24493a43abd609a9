import { contentHash } from "../record/content-hash.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { SeedIndex } from "../resolution/seed-index.ts";
import { EntityBook } from "./entity-book.ts";
import type { LoadItem } from "./load-item.ts";
import { prepareFacts } from "./prepare-facts.ts";
import { prepareMentions } from "./prepare-mentions.ts";
import type { PreparedArticle } from "./prepared-article.ts";
import { SEED_EXTRACTOR } from "./seed-records.ts";

/** Quotes are cut from the text where that is known. */
export function prepareArticle({ record, text, extractionKey }: LoadItem, seeds: SeedIndex): PreparedArticle {
  const { article, extractor } = record;
  const book = new EntityBook(record, seeds);
  return {
    article: {
      id: article.id,
      title: article.title,
      publishedAt: book.day,
      author: article.author ?? null,
      url: article.url ?? null,
      source: article.source ?? null,
      contentHash: article.contentHash,
      text,
      extractor: extractor.name,
      recordHash: recordHash(record, seeds),
      extractionKey: extractionKey ?? null,
    },
    mentions: prepareMentions(record, book, text),
    facts: prepareFacts(record, book, text),
  };
}

/** What the seeds know decides which bodies and positions an article means; a seed file names them itself. */
function recordHash(record: ExtractionRecord, seeds: SeedIndex): string {
  const isSeed = record.extractor.name === SEED_EXTRACTOR.name;
  return contentHash(JSON.stringify(isSeed ? record : [record, seeds.fingerprint]));
}
