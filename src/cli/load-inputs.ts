import { availableParallelism } from "node:os";
import { extractionFingerprint } from "../extraction-pool/extraction-fingerprint.ts";
import type { GraphSession } from "../graph/session.ts";
import { load } from "../ingest/load.ts";
import { type LoadSummary, NOTHING_LOADED } from "../ingest/load-summary.ts";
import type { Input } from "../sources/input.ts";
import { type ExtractItems, extractedItems } from "./extracted-items.ts";
import type { Knowledge } from "./knowledge.ts";
import { withoutKnown } from "./without-known.ts";

/** Neo4j and the thread that speaks to it want a core, too, and more than two are faster than it writes; each costs 70 MB. */
const THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

export interface LoadInputs extends Knowledge, ExtractItems {
  readonly graph: GraphSession;
  readonly onProgress?: (summary: Readonly<LoadSummary>) => void;
  readonly onSettling?: () => void;
}

/** Extracts what is not extracted yet and writes everything; what is refused is told, and the rest goes on. */
export async function loadInputs(
  inputs: AsyncIterable<Input>,
  { onProgress, onSettling, ...options }: LoadInputs,
): Promise<LoadSummary> {
  const { graph, seeds } = options;
  let known = 0;
  let latest = NOTHING_LOADED;
  const withKnown = (summary: Readonly<LoadSummary>): LoadSummary => ({
    ...summary,
    articles: summary.articles + known,
    unchanged: summary.unchanged + known,
  });
  const tell = (summary: Readonly<LoadSummary>) => {
    latest = summary;
    onProgress?.(withKnown(summary));
  };
  const onKnown = () => {
    known++;
    tell(latest);
  };
  const fingerprint = extractionFingerprint(seeds.fingerprint, options.lexicon.language);
  const unknown = withoutKnown(inputs, graph, fingerprint);
  const items = extractedItems(unknown, { ...options, threads: THREADS, fingerprint, onKnown });
  return withKnown(
    await load(graph, items, seeds, { onProgress: tell, ...(onSettling ? { onSettling } : {}) }),
  );
}
