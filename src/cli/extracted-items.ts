import { extractInOrder } from "../extraction-pool/extract-in-order.ts";
import { extractionKey } from "../ingest/extraction-key.ts";
import type { LoadItem } from "../ingest/load-item.ts";
import { contentHash } from "../record/content-hash.ts";
import type { ArticleInput, Input, RecordInput, RefusedInput } from "../sources/input.ts";
import { refused } from "../sources/input.ts";
import { SeenArticles } from "../sources/seen-articles.ts";
import { InputError } from "../std/errors.ts";
import type { Knowledge } from "./knowledge.ts";
import type { KnownInput } from "./without-known.ts";

export interface ExtractItems extends Pick<Knowledge, "lexicon" | "seedsFolder"> {
  /** Told of articles that are not extracted, since the graph has what would come of it. */
  readonly onKnown?: () => void;
  /** As many as the machine runs at a time when left out. */
  readonly threads?: number;
  /** Of what extracts, where records are to tell it. */
  readonly fingerprint?: string;
  readonly onRefused: (input: RefusedInput) => void | Promise<void>;
}

/** What is to be loaded: the records, and those of the articles. What is refused is told in its place. */
export async function* extractedItems(
  inputs: AsyncIterable<Input | KnownInput>,
  { lexicon, seedsFolder, threads, fingerprint, onKnown, onRefused }: ExtractItems,
): AsyncGenerator<LoadItem> {
  const articleOf = (input: Input | KnownInput) => (input.kind === "article" ? input.article : null);
  const seen = new SeenArticles();
  for await (const { item, outcome } of extractInOrder(inputs, {
    articleOf,
    lexicon,
    seedsFolder,
    threads,
  })) {
    if (item.kind === "refused") await onRefused(item);
    else if (item.kind === "known") {
      const { id, text } = item.input.article;
      if (seen.contradicts({ id, contentHash: contentHash(text) }))
        await onRefused(refusedAgain(item.input, contradiction(id)));
      else onKnown?.();
    } else if (outcome && "failure" in outcome) await onRefused(refusedAgain(item, outcome.failure));
    else {
      const { record, text } =
        item.kind === "record" ? item : { record: outcome!.record, text: item.article.text };
      if (seen.contradicts(record.article))
        await onRefused(refusedAgain(item, contradiction(record.article.id)));
      else yield { record, text, ...keyOf(item, fingerprint) };
    }
  }
}

function keyOf(item: ArticleInput | RecordInput, fingerprint: string | undefined) {
  if (item.kind === "record" || fingerprint === undefined) return {};
  return { extractionKey: extractionKey(item.article, fingerprint) };
}

function contradiction(id: string): string {
  return `“${id}” came before with another text; give each article its own id, or load a corrected one by itself`;
}

function refusedAgain(item: ArticleInput | RecordInput, reason: string): RefusedInput {
  const json = item.kind === "article" ? item.article : withText(item);
  return refused(new InputError(reason, item.place), { json });
}

function withText({ record, text }: RecordInput): object {
  return text === null ? record : { ...record, article: { ...record.article, text } };
}
