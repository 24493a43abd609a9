import { extractInOrder } from "../extraction-pool/extract-in-order.ts";
import type { GraphSession } from "../graph/session.ts";
import { type LoadSummary, load } from "../ingest/load.ts";
import type { LoadItem } from "../ingest/load-item.ts";
import type { Input } from "../sources/input.ts";
import { InputError } from "../std/errors.ts";
import type { Knowledge } from "./knowledge.ts";

export interface LoadInputs extends Knowledge {
  readonly graph: GraphSession;
  readonly onRefused: (error: InputError) => void;
  readonly onProgress?: (summary: Readonly<LoadSummary>) => void;
}

/** Extracts what is not extracted yet and writes everything; what is refused is told, and the rest goes on. */
export function loadInputs(inputs: AsyncIterable<Input>, options: LoadInputs): Promise<LoadSummary> {
  const { graph, seeds, onProgress } = options;
  return load(graph, itemsOf(inputs, options), seeds, onProgress ? { onProgress } : {});
}

async function* itemsOf(
  inputs: AsyncIterable<Input>,
  { lexicon, seedsFolder, onRefused }: Pick<LoadInputs, "lexicon" | "seedsFolder" | "onRefused">,
): AsyncGenerator<LoadItem> {
  const articleOf = (input: Input) => (input.kind === "article" ? input.article : null);
  for await (const { item, outcome } of extractInOrder(inputs, { articleOf, lexicon, seedsFolder })) {
    if (item.kind === "refused") onRefused(item.error);
    else if (item.kind === "record") yield { record: item.record, text: item.text };
    else if ("record" in outcome!) yield { record: outcome.record, text: item.article.text };
    else onRefused(new InputError(outcome!.failure, item.place));
  }
}
