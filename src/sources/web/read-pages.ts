import { InputError } from "../../std/errors.ts";
import type { FileFormat } from "../files/file-format.ts";
import { guarded } from "../guarded.ts";
import type { Input } from "../input.ts";
import type { ReadOptions } from "../read-options.ts";
import { readSource } from "../read-source.ts";
import { type FetchPage, fetchPage } from "./fetch-page.ts";

const FORMATS: Readonly<Record<string, FileFormat>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "text",
  "text/csv": "csv",
  "application/json": "jsonl",
  "application/jsonl": "jsonl",
  "application/x-ndjson": "jsonl",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/rdf+xml": "feed",
  "application/xml": "feed",
  "text/xml": "feed",
};

/** The articles of web pages and feeds, one page after the other; an article's id is its page's address. */
export async function* readPages(
  addresses: AsyncIterable<string> | Iterable<string>,
  options: ReadOptions & FetchPage,
): AsyncGenerator<Input> {
  for await (const address of addresses) yield* guarded(readPage(address, options), address);
}

async function* readPage(address: string, options: ReadOptions & FetchPage): AsyncGenerator<Input> {
  const { bytes, mediaType, discard } = await fetchPage(address, options);
  const format = FORMATS[mediaType];
  if (!format) {
    discard();
    throw new InputError(`is ${mediaType}, which is no page; save its text as .txt`);
  }
  yield* readSource(bytes, { name: address, id: address, url: address, format }, options);
}
