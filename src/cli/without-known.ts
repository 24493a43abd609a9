import type { GraphReader } from "../graph/session.ts";
import { extractionKey } from "../ingest/extraction-key.ts";
import type { ArticleInput, Input } from "../sources/input.ts";
import { promptBatches } from "../std/prompt-batches.ts";

/** An article that the graph has as it would be extracted. */
export interface KnownInput {
  readonly kind: "known";
  readonly input: ArticleInput;
}

/** Inputs about which the graph is asked at once. */
const AT_ONCE = 200;

/** The inputs in their order; articles are marked whose extraction the graph has, so that nobody does it again. */
export async function* withoutKnown(
  inputs: AsyncIterable<Input>,
  graph: GraphReader,
  fingerprint: string,
): AsyncGenerator<Input | KnownInput> {
  const source = inputs[Symbol.asyncIterator]();
  try {
    for await (const batch of promptBatches(source, { items: AT_ONCE }))
      yield* await marked(batch, graph, fingerprint);
  } finally {
    await source.return?.();
  }
}

async function marked(
  batch: readonly Input[],
  graph: GraphReader,
  fingerprint: string,
): Promise<(Input | KnownInput)[]> {
  const rows = batch.flatMap((input) =>
    input.kind === "article"
      ? [{ id: input.article.id, key: extractionKey(input.article, fingerprint) }]
      : [],
  );
  if (rows.length === 0) return [...batch];
  const known = new Set((await graph.read("known-extractions", { rows })).map(({ key }) => key));
  const keys = rows.values();
  return batch.map((input) =>
    input.kind === "article" && known.has(keys.next().value!.key) ? { kind: "known", input } : input,
  );
}
