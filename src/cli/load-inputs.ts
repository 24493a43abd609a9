import type { GraphSession } from "../graph/session.ts";
import { type LoadSummary, load } from "../ingest/load.ts";
import type { LoadItem } from "../ingest/load-item.ts";
import type { Input } from "../sources/source.ts";
import type { InputError } from "../std/errors.ts";
import { extractArticle } from "./extract-article.ts";
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
  { lexicon, onRefused }: Pick<LoadInputs, "lexicon" | "onRefused">,
): AsyncGenerator<LoadItem> {
  for await (const input of inputs) {
    if (input.kind === "refused") onRefused(input.error);
    else if (input.kind === "record") yield { record: input.record, text: input.text };
    else yield { record: extractArticle(input.article, lexicon), text: input.article.text };
  }
}
