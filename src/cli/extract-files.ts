import { extractInOrder } from "../extraction-pool/extract-in-order.ts";
import type { Article } from "../record/article.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { ArticleInput, Input } from "../sources/input.ts";
import { InputError } from "../std/errors.ts";
import type { Config } from "./config.ts";
import { readLexicon } from "./read-lexicon.ts";
import { refuse } from "./refuse.ts";
import { print } from "./terminal.ts";

/** The articles among inputs, in their order; what is none is refused. */
export async function* articlesOf(inputs: AsyncIterable<Input>): AsyncGenerator<ArticleInput> {
  for await (const input of inputs) {
    if (input.kind === "article") yield input;
    else if (input.kind === "refused") refuse(input.error);
    else
      refuse(
        new InputError(
          `“${input.record.article.id}” is an extraction record already; give it to \`load\` or \`extract --merge\``,
          input.place,
        ),
      );
  }
}

/** Prints the rules' record of each article. */
export async function extractFiles(
  inputs: AsyncIterable<Input>,
  config: Config,
  { withText }: { withText?: boolean | undefined },
): Promise<void> {
  const extracted = extractInOrder(articlesOf(inputs), {
    articleOf: ({ article }) => article,
    lexicon: readLexicon(config),
    seedsFolder: config.OFFICIALS_GRAPH_SEEDS,
  });
  for await (const { item, outcome } of extracted) {
    if ("record" in outcome!) await printRecord(outcome.record, withText ? item.article : null);
    else refuse(new InputError(outcome!.failure, item.place));
  }
}

/** @param article whose text is to be kept in the record */
export function printRecord(record: ExtractionRecord, article: Article | null): Promise<void> {
  return print(
    JSON.stringify(article ? { ...record, article: { ...record.article, text: article.text } } : record),
  );
}
