import { type Stats, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { InputError } from "../../std/errors.ts";
import { fileFault, MissingFile } from "../../std/file-fault.ts";
import type { OnNote } from "../conversions.ts";
import { formatOfName, withoutEnding } from "./file-format.ts";
import type { FoundFile } from "./found-file.ts";
import { type WalkOptions, walkFolder } from "./walk-folder.ts";

/** The files that a path means, in the order of their names: itself, all below a folder, or those that a pattern fits. */
export async function* findFiles(
  given: string,
  onNote: OnNote = () => {},
): AsyncGenerator<FoundFile | InputError> {
  const stats = await stat(given).catch((error: NodeJS.ErrnoException) => error);
  if (!(stats instanceof Error)) yield* filesAt(given, stats, onNote);
  else if (stats.code === "ENOENT" && PATTERN.test(given)) yield* filesOfPattern(given);
  else yield fileFault(stats, given);
}

const PATTERN = /[*?[{(]/;

/** What a path that is no pattern does not find, before anything is read. */
export function missingFile(given: string): MissingFile | undefined {
  if (PATTERN.test(given)) return undefined;
  try {
    statSync(given);
  } catch (error) {
    const fault = fileFault(error, given);
    if (fault instanceof MissingFile) return fault;
  }
  return undefined;
}

async function* filesAt(given: string, stats: Stats, onNote: OnNote): AsyncGenerator<FoundFile | InputError> {
  if (stats.isDirectory()) yield* filesOfFolder(given, onNote);
  else if (stats.isFile())
    yield { path: given, name: given, id: withoutEnding(basename(given)), size: stats.size };
  else yield new InputError("is a pipe or a device; send what it holds to standard input", { file: given });
}

async function* filesOfFolder(folder: string, onNote: OnNote): AsyncGenerator<FoundFile | InputError> {
  const leftOut = new Map<string, number>();
  const wants = (path: string) => {
    const isWanted = formatOfName(path) !== undefined;
    if (!isWanted) leftOut.set(extname(path), (leftOut.get(extname(path)) ?? 0) + 1);
    return isWanted;
  };
  yield* found(folder, { wants });
  if (leftOut.size === 0) return;
  const count = [...leftOut.values()].reduce((sum, each) => sum + each, 0);
  const endings = [...leftOut.keys()].map((ending) => ending || "no ending").sort();
  const shown = endings.slice(0, 5).join(", ") + (endings.length > 5 ? ", …" : "");
  onNote({ file: folder, says: `${count} files of other kinds are left out (${shown})` });
}

async function* filesOfPattern(pattern: string): AsyncGenerator<FoundFile | InputError> {
  const { default: picomatch } = await import("picomatch");
  const { base, glob, maxDepth } = picomatch.scan(pattern, { parts: true, tokens: true });
  const wants = picomatch(glob);
  let count = 0;
  for await (const each of found(base || ".", { wants, depth: maxDepth ?? Number.POSITIVE_INFINITY })) {
    count++;
    yield each;
  }
  if (count === 0) yield new MissingFile("fits no file; check the pattern", { file: pattern });
}

async function* found(folder: string, options: WalkOptions): AsyncGenerator<FoundFile | InputError> {
  for await (const each of walkFolder(folder, options)) {
    if (each instanceof InputError) yield each;
    else {
      const path = join(folder, each);
      const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error);
      if (stats instanceof Error) yield fileFault(stats, path);
      else yield { path, name: path, id: withoutEnding(each), size: stats.size };
    }
  }
}
