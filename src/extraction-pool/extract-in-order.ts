import { availableParallelism } from "node:os";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article } from "../record/article.ts";
import { promptBatches } from "../std/prompt-batches.ts";
import { type ExtractionOutcome, extractionOutcome } from "./extraction-outcome.ts";

export interface ExtractInOrder<T> {
  /** The article of an item; null for one that only keeps its place in the stream. */
  readonly articleOf: (item: T) => Article | null;
  readonly lexicon: Lexicon;
  /** Where the lexicon's seeds came from, for the threads that compile their own. */
  readonly seedsFolder: string | undefined;
  /** As many as the machine runs at a time when left out, and no more than memory stays small with. */
  readonly threads?: number | undefined;
}

export interface Extracted<T> {
  readonly item: T;
  /** Null where the item is no article. */
  readonly outcome: ExtractionOutcome | null;
}

/** Characters of text that this thread extracts before others are started: they take as long to start. */
const ALONE = 4_000_000;
/** Each compiles a lexicon and has a heap of its own, some 60 MB; with two the whole stays under 300 MB on any machine. */
const MOST_THREADS = 2;
/** A batch is as many articles as keep a thread busy for some hundredths of a second. */
const BATCH_ARTICLES = 32;
const BATCH_CHARACTERS = 250_000;
/** Batches ahead of the consumer, for each thread: what is ready while a transaction is written. */
const BATCHES_AHEAD = 3;

/**
 * The items of a stream in their order, each article with what was extracted from it. A short stream is extracted
 * on this thread; a longer one by worker threads, as far ahead of the consumer as memory stays small.
 */
export async function* extractInOrder<T>(
  items: AsyncIterable<T>,
  options: ExtractInOrder<T>,
): AsyncGenerator<Extracted<T>> {
  const source = items[Symbol.asyncIterator]();
  try {
    let characters = 0;
    while (characters < ALONE || availableParallelism() === 1) {
      const { value: item, done } = await source.next();
      if (done) return;
      const article = options.articleOf(item);
      characters += article?.text.length ?? 0;
      yield { item, outcome: article && extractionOutcome(article, options.lexicon) };
    }
    yield* extractOnThreads(source, options);
  } finally {
    await source.return?.();
  }
}

async function* extractOnThreads<T>(
  source: AsyncIterator<T>,
  {
    articleOf,
    lexicon,
    seedsFolder,
    threads = Math.min(availableParallelism(), MOST_THREADS),
  }: ExtractInOrder<T>,
): AsyncGenerator<Extracted<T>> {
  const { pMapIterable } = await import("p-map");
  const { ExtractionPool } = await import("./extraction-pool.ts");
  const pool = new ExtractionPool({ language: lexicon.language, seedsFolder, threads });
  const extractBatch = async (batch: readonly T[]): Promise<Extracted<T>[]> => {
    const articles = batch.map(articleOf);
    const outcomes = (await pool.extract(articles.filter((article) => article !== null))).values();
    return batch.map((item, i) => ({ item, outcome: articles[i] ? outcomes.next().value! : null }));
  };
  try {
    const limits = { concurrency: threads, backpressure: threads * BATCHES_AHEAD };
    const batches = promptBatches(source, {
      items: BATCH_ARTICLES,
      size: BATCH_CHARACTERS,
      sizeOf: (item) => articleOf(item)?.text.length ?? 0,
    });
    for await (const batch of pMapIterable(batches, extractBatch, limits)) yield* batch;
  } finally {
    await pool.close();
  }
}
