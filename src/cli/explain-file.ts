import type { Input } from "../sources/input.ts";
import { didYouMean } from "../std/did-you-mean.ts";
import { InputError } from "../std/errors.ts";
import type { Config } from "./config.ts";
import { explainArticle } from "./explain-article.ts";
import { articlesOf } from "./extract-files.ts";
import { readLexicon } from "./read-lexicon.ts";
import { print } from "./terminal.ts";

/** Enough to find a misspelt id in, and no more. */
const MOST_IDS = 50_000;

/**
 * Prints how the rules come to the record of one article.
 * @throws InputError when it is not there
 */
export async function explainFile(inputs: AsyncIterable<Input>, id: string, config: Config): Promise<void> {
  const seen: string[] = [];
  for await (const { article } of articlesOf(inputs)) {
    if (article.id === id) return print(explainArticle(article, readLexicon(config)));
    if (seen.length < MOST_IDS) seen.push(article.id);
  }
  throw new InputError(`No article “${id}” is in what was read.${didYouMean(id, seen)}`);
}
