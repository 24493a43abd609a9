import { InputError } from "../../std/errors.ts";
import { acceptArticle } from "../accept/accept-article.ts";
import { readWhole } from "../bytes/read-whole.ts";
import { Conversions } from "../conversions.ts";
import { decodeHtml } from "../html/decode-html.ts";
import { type Input, refused } from "../input.ts";
import type { Source } from "../open-source.ts";
import type { ReadOptions } from "../read-options.ts";
import { feedArticles } from "./feed-articles.ts";

/**
 * The articles of a feed, in its order.
 * @throws InputError where it is no feed
 */
export async function* readFeed(
  { bytes, form, name }: Source,
  { onNote = () => {} }: ReadOptions,
): AsyncGenerator<Input> {
  const { text, encoding } = decodeHtml(await readWhole(bytes), form);
  if (encoding) new Conversions(name, onNote).add(encoding);
  const articles = feedArticles(text);
  if (articles.length === 0)
    throw new InputError("is a feed without articles; fetch it again", { file: name });
  for (const [i, given] of articles.entries()) yield inputOf(given, encoding, `${name}#${i + 1}`);
}

/** @param file the feed's name and the article's place in it, since a feed has no lines that anyone counts */
function inputOf(given: object, encoding: string | undefined, file: string): Input {
  const place = { file };
  try {
    // Without what the feed does not say, as it came.
    const value = JSON.parse(JSON.stringify(given));
    return { kind: "article", article: acceptArticle(value, encoding, place).article, place };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refused(error.at(place), { json: given });
  }
}
