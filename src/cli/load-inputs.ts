import type { GraphSession } from "../graph/session.ts";
import { type LoadSummary, load } from "../ingest/load.ts";
import type { Input } from "../sources/input.ts";
import { type ExtractItems, extractedItems } from "./extracted-items.ts";
import type { Knowledge } from "./knowledge.ts";

export interface LoadInputs extends Knowledge, ExtractItems {
  readonly graph: GraphSession;
  readonly onProgress?: (summary: Readonly<LoadSummary>) => void;
}

/** Extracts what is not extracted yet and writes everything; what is refused is told, and the rest goes on. */
export function loadInputs(inputs: AsyncIterable<Input>, options: LoadInputs): Promise<LoadSummary> {
  const { graph, seeds, onProgress } = options;
  return load(graph, extractedItems(inputs, options), seeds, onProgress ? { onProgress } : {});
}
