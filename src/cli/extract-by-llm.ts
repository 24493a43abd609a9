import { pMapIterable } from "p-map";
import { ChatEndpoint } from "../llm/chat-endpoint.ts";
import { LlmExtractor } from "../llm/llm-extractor.ts";
import type { CheckedAnswer } from "../llm/record-of-answer.ts";
import type { ArticleInput, Input } from "../sources/input.ts";
import { InputError, type InputPlace, UsageError } from "../std/errors.ts";
import type { Config } from "./config.ts";
import { articlesOf, printRecord } from "./extract-files.ts";
import { refuse, sayNote } from "./refuse.ts";

type Asked = ArticleInput & { readonly answer: CheckedAnswer | InputError };

/** Prints a language model's record of each article, in their order; several are asked about at once. */
export async function extractByLlm(
  inputs: AsyncIterable<Input>,
  config: Config,
  { withText }: { withText?: boolean | undefined },
): Promise<void> {
  const extractor = new LlmExtractor(endpointOf(config));
  const ask = async (input: ArticleInput): Promise<Asked> => {
    try {
      return { ...input, answer: await extractor.extract(input.article) };
    } catch (error) {
      if (error instanceof InputError) return { ...input, answer: error.at(placeOf(input)) };
      throw error;
    }
  };
  const concurrency = config.OFFICIALS_GRAPH_LLM_CONCURRENCY;
  for await (const { article, place, answer } of pMapIterable(articlesOf(inputs), ask, { concurrency })) {
    if (answer instanceof InputError) {
      refuse(answer);
      continue;
    }
    for (const says of answer.notes)
      sayNote({ file: place.file ?? "", line: place.line, says: `dropped ${says}` });
    await printRecord(answer.record, withText ? article : null);
  }
}

function endpointOf(config: Config): ChatEndpoint {
  const { OFFICIALS_GRAPH_LLM_URL: url, OFFICIALS_GRAPH_LLM_MODEL: model } = config;
  if (url === undefined) throw missing("OFFICIALS_GRAPH_LLM_URL", "http://127.0.0.1:11434/v1");
  if (model === undefined) throw missing("OFFICIALS_GRAPH_LLM_MODEL", "the name that the server knows it by");
  const timeoutMs = config.OFFICIALS_GRAPH_LLM_TIMEOUT * 1000;
  return new ChatEndpoint({ url, model, key: config.OFFICIALS_GRAPH_LLM_KEY, timeoutMs });
}

function missing(name: string, example: string): UsageError {
  return new UsageError(`${name} is missing; --extractor llm needs it, for example ${example}`);
}

/** A message about an answer names the article, since the line does not tell what is wrong. */
function placeOf({ article, place }: ArticleInput): InputPlace {
  return { ...place, field: `“${article.id}”` };
}
