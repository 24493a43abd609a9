import { basename, extname } from "node:path";
import { parseArticle } from "../record/parse-record.ts";
import { InputError } from "../std/errors.ts";
import { checkCharacters } from "./check-characters.ts";
import { checkLetters } from "./check-letters.ts";
import { Conversions, type OnNote } from "./conversions.ts";
import { decodeBytes } from "./encoding/decode-bytes.ts";
import { mendArticle } from "./mend-article.ts";
import type { Source } from "./open-source.ts";
import { type Input, refused } from "./source.ts";

const MAX_BYTES = 16 * 1024 * 1024;

/** A file that is one article: HTML, or plain text with the title on its first line. Its name is its id. */
export async function readTextFile(source: Source, file: string, onNote: OnNote = () => {}): Promise<Input> {
  const place = { file };
  try {
    const bytes = await readAll(source.bytes);
    const { encoding: ofBytes, ...given } = await readAs(file, bytes, source);
    checkCharacters(given, place);
    const { value, encoding = ofBytes } = mendArticle({ id: basename(file, extname(file)), ...given });
    const article = parseArticle({ ...(value as object), ...(encoding ? { encoding } : {}) }, place);
    checkLetters(article.text, place);
    if (encoding) new Conversions(file, onNote).add(encoding);
    return { kind: "article", article, place };
  } catch (error) {
    if (error instanceof InputError) return refused(error.at(place));
    throw error;
  }
}

interface Given {
  readonly title: string;
  readonly text: string;
  readonly encoding?: string;
}

async function readAs(file: string, bytes: Uint8Array, { form }: Source): Promise<Given> {
  if (!/\.html?$/i.test(file)) {
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

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new InputError(`is larger than ${MAX_BYTES >> 20} MiB; is it one article?`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function titleAndText(text: string): { title: string; text: string } {
  const [title = "", ...rest] = text.split("\n");
  return { title: title.trim(), text: rest.join("\n").replace(/^\s+/, "") };
}
