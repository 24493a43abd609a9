import { InputError } from "../std/errors.ts";
import { acceptArticle } from "./accept/accept-article.ts";
import { readWhole } from "./bytes/read-whole.ts";
import { Conversions } from "./conversions.ts";
import { decodeBytes } from "./encoding/decode-bytes.ts";
import { type Input, refused } from "./input.ts";
import type { Source } from "./open-source.ts";
import type { ReadOptions } from "./read-options.ts";

/** A file that is one article: a web page, or plain text with the title on its first line. */
export async function readTextFile(source: Source, { onNote = () => {} }: ReadOptions): Promise<Input> {
  const { name, id, url } = source;
  const place = { file: name };
  const bytes = await readWhole(source.bytes);
  try {
    const { encoding: ofBytes, ...given } = await articleOf(bytes, source);
    const { article, encoding } = acceptArticle({ id, ...(url ? { url } : {}), ...given }, ofBytes, place);
    if (encoding) new Conversions(name, onNote).add(encoding);
    return { kind: "article", article, place };
  } catch (error) {
    if (error instanceof InputError) return refused(error.at(place), { bytes, id });
    throw error;
  }
}

interface GivenArticle {
  readonly title: string;
  readonly text: string;
  readonly encoding?: string;
}

async function articleOf(bytes: Uint8Array, { form, format }: Source): Promise<GivenArticle> {
  if (format === "text") {
    const { text, ...rest } = decodeBytes(bytes, { form });
    return { ...titleAndText(text), ...rest };
  }
  // The parser takes a fifth of a second to load, and few files need it.
  const [{ articleFromHtml }, { decodeHtml }] = await Promise.all([
    import("./html/article-from-html.ts"),
    import("./html/decode-html.ts"),
  ]);
  const { text: html, ...rest } = decodeHtml(bytes, form);
  return { ...articleFromHtml(html), ...rest };
}

function titleAndText(text: string): { title: string; text: string } {
  const [title = "", ...rest] = text.split("\n");
  return { title: title.trim(), text: rest.join("\n").replace(/^\s+/, "") };
}
