import { basename, extname } from "node:path";
import { parseArticle } from "../record/parse-record.ts";
import { InputError } from "../std/errors.ts";
import { articleFromHtml } from "./article-from-html.ts";
import { type Input, refused } from "./source.ts";

const MAX_BYTES = 16 * 1024 * 1024;

/** A file that is one article: HTML, or plain text with the title on its first line. Its name is its id. */
export async function readTextFile(bytes: AsyncIterable<Uint8Array>, file: string): Promise<Input> {
  try {
    const text = await decode(bytes, file);
    const id = basename(file, extname(file));
    const article = /\.html?$/i.test(file) ? articleFromHtml(text, file) : titleAndText(text);
    return { kind: "article", article: parseArticle({ id, ...article }, { file }) };
  } catch (error) {
    if (error instanceof InputError) return refused(error);
    throw error;
  }
}

async function decode(bytes: AsyncIterable<Uint8Array>, file: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MAX_BYTES)
      throw new InputError(`is larger than ${MAX_BYTES >> 20} MiB; is it one article?`, { file });
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new InputError("is not UTF-8; convert it, for example with iconv", { file });
  }
}

function titleAndText(text: string): { title: string; text: string } {
  const [title = "", ...rest] = text.split("\n");
  return { title: title.trim(), text: rest.join("\n").replace(/^\s+/, "") };
}
