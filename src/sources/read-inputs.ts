import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { InputError } from "../std/errors.ts";
import { formatOfName } from "./files/file-format.ts";
import { findFiles } from "./files/find-files.ts";
import type { FoundFile } from "./files/found-file.ts";
import { guarded } from "./guarded.ts";
import { type Input, refused } from "./input.ts";
import type { ReadOptions } from "./read-options.ts";
import { readSource } from "./read-source.ts";

export interface ReadInputs extends ReadOptions {
  /** Is told how many bytes were taken from a file, as it is read. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/**
 * Everything that files, folders and patterns hold, in order, as it is read; `-` is standard input. A file that
 * cannot be read is refused, and the next one follows.
 */
export async function* readInputs(
  given: readonly string[],
  stdin: Readable,
  options: ReadInputs = {},
): AsyncGenerator<Input> {
  for (const path of given.length > 0 ? given : ["-"]) {
    if (path === "-") yield* guarded(readStdin(stdin, options), "stdin");
    else
      for await (const file of findFiles(path, options.onNote)) {
        if (file instanceof InputError) yield refused(file);
        else yield* withPath(guarded(readFile(file, options), file.name), resolve(file.path));
      }
  }
}

function readStdin(stdin: Readable, options: ReadInputs): AsyncGenerator<Input> {
  return readSource(counted(stdin, options), { name: "stdin", id: "stdin", otherwise: "jsonl" }, options);
}

async function* readFile(file: FoundFile, options: ReadInputs): AsyncGenerator<Input> {
  if (formatOfName(file.name) === "zip") {
    const { readZip } = await import("./packed/read-zip.ts");
    yield* readZip(file, options);
    options.onBytes?.(file.size);
  } else yield* readSource(counted(createReadStream(file.path), options), file, options);
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  { onBytes = () => {} }: ReadInputs,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* withPath(inputs: AsyncIterable<Input>, path: string): AsyncGenerator<Input> {
  for await (const input of inputs) yield input.kind === "refused" ? { ...input, path } : input;
}
