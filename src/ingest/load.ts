import type { GraphSession } from "../graph/session.ts";
import type { SeedIndex } from "../resolution/seed-index.ts";
import { Lanes } from "./lanes.ts";
import type { LoadItem } from "./load-item.ts";
import { type LoadSummary, NOTHING_LOADED, statementsIn } from "./load-summary.ts";
import { prepareArticle } from "./prepare-article.ts";
import { settle } from "./settle/settle.ts";
import { writeArticles } from "./write-articles.ts";

export interface LoadOptions {
  /** Articles a transaction. */
  readonly batchSize?: number;
  readonly onProgress?: (summary: Readonly<LoadSummary>) => void;
  /** Everything is written, and its settling begins. */
  readonly onSettling?: () => void;
}

const BATCH_SIZE = 100;
/** While Neo4j works on one, this process prepares another. */
const BATCHES_AT_ONCE = 2;

/** Writes records as they come; each article is all or nothing, and a repetition writes nothing. */
export async function load(
  graph: GraphSession,
  items: Iterable<LoadItem> | AsyncIterable<LoadItem>,
  seeds: SeedIndex,
  { batchSize = BATCH_SIZE, onProgress, onSettling }: LoadOptions = {},
): Promise<LoadSummary> {
  const summary = { ...NOTHING_LOADED };
  const write = async (batch: readonly LoadItem[]) => {
    const prepared = batch.map((item) => prepareArticle(item, seeds));
    const written = await writeArticles(graph, prepared);
    summary.articles += batch.length;
    summary.written += written.length;
    summary.unchanged += batch.length - written.length;
    summary.statements += statementsIn(written);
    onProgress?.(summary);
  };
  const lanes = new Lanes(BATCHES_AT_ONCE);
  try {
    for await (const batch of batches(items, batchSize)) await lanes.begin(idsOf(batch), () => write(batch));
  } finally {
    await lanes.end();
  }
  onSettling?.();
  await settle(graph, seeds);
  return summary;
}

function idsOf(batch: readonly LoadItem[]): ReadonlySet<string> {
  return new Set(batch.map(({ record }) => record.article.id));
}

/** An article that comes twice goes into two batches, so that the later one wins. */
async function* batches(
  items: Iterable<LoadItem> | AsyncIterable<LoadItem>,
  size: number,
): AsyncGenerator<LoadItem[]> {
  let batch: LoadItem[] = [];
  let ids = new Set<string>();
  for await (const item of items) {
    const id = item.record.article.id;
    if (batch.length >= size || ids.has(id)) {
      yield batch;
      batch = [];
      ids = new Set();
    }
    batch.push(item);
    ids.add(id);
  }
  if (batch.length > 0) yield batch;
}
