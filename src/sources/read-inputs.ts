import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { InputError } from "../std/errors.ts";
import { readJsonl } from "./read-jsonl.ts";
import { readTextFile } from "./read-text-file.ts";
import { type Input, refused } from "./source.ts";

/**
 * Everything that the files hold, in order, as it is read; `-` is standard input. A file that cannot be read
 * is refused, and the next one follows.
 */
export async function* readInputs(files: readonly string[], stdin: Readable): AsyncGenerator<Input> {
  for (const file of files.length > 0 ? files : ["-"]) {
    try {
      yield* file === "-" ? readJsonl(stdin, "stdin") : readFile(file);
    } catch (error) {
      yield refused(unreadable(error, file));
    }
  }
}

async function* readFile(file: string): AsyncGenerator<Input> {
  const bytes = file.endsWith(".gz") ? unzipped(file) : createReadStream(file);
  if (/\.(txt|html?)(\.gz)?$/i.test(file)) yield await readTextFile(bytes, file.replace(/\.gz$/, ""));
  else yield* readJsonl(bytes, file);
}

/** A fault of either stream comes out of the one that is read. */
function unzipped(file: string): Readable {
  const gunzip = createGunzip();
  pipeline(createReadStream(file), gunzip, (error) => {
    if (error) gunzip.destroy(error);
  });
  return gunzip;
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
