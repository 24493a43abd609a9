import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { InputError } from "../std/errors.ts";
import type { OnNote } from "./conversions.ts";
import { openSource } from "./open-source.ts";
import { readJsonl } from "./read-jsonl.ts";
import { readTextFile } from "./read-text-file.ts";
import { type Input, refused } from "./source.ts";

/**
 * Everything that the files hold, in order, as it is read; `-` is standard input. A file that cannot be read
 * is refused, and the next one follows.
 * @param onNote is told what was converted
 */
export async function* readInputs(
  files: readonly string[],
  stdin: Readable,
  onNote: OnNote = () => {},
): AsyncGenerator<Input> {
  for (const file of files.length > 0 ? files : ["-"]) {
    const name = file === "-" ? "stdin" : file;
    try {
      yield* readSource(file === "-" ? stdin : createReadStream(file), name, onNote);
    } catch (error) {
      yield refused(error instanceof InputError ? error : unreadable(error, name));
    }
  }
}

async function* readSource(raw: Readable, file: string, onNote: OnNote): AsyncGenerator<Input> {
  const source = await openSource(raw, file);
  if (/\.(txt|html?)(\.gz)?$/i.test(file))
    yield await readTextFile(source, file.replace(/\.gz$/i, ""), onNote);
  else yield* readJsonl(source, file, onNote);
}

function unreadable(error: unknown, file: string): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new InputError("is not there; check the path", { file });
  if (code === "EISDIR") return new InputError("is a folder; name its files", { file });
  if (code?.startsWith("Z_"))
    return new InputError(`is no whole gzip file (${message}); fetch it again`, { file });
  if (code === "EACCES") return new InputError("may not be read; check its permissions", { file });
  throw error;
}
