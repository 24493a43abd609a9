import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { InputError } from "../../std/errors.ts";
import { fileFault } from "../../std/file-fault.ts";

export interface WalkOptions {
  /** Of a file's path from the folder. */
  readonly wants: (path: string) => boolean;
  /** How many folders deep; 1 is the folder itself. */
  readonly depth?: number;
}

/**
 * The paths of the wanted files below a folder, from it, in the order of their names. Hidden ones are left out.
 * Links are not followed, so that nothing outside the folder is read and nothing twice; those that would matter
 * are told, as are pipes and devices.
 */
export async function* walkFolder(
  root: string,
  { wants, depth = Number.POSITIVE_INFINITY }: WalkOptions,
  below = "",
): AsyncGenerator<string | InputError> {
  const entries = await namesIn(join(root, below));
  if (entries instanceof InputError) yield entries;
  else
    for (const entry of entries) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) {
        if (depth > 1) yield* walkFolder(root, { wants, depth: depth - 1 }, path);
      } else if (entry.isSymbolicLink()) {
        const fault = await linkFault(root, path, wants);
        if (fault) yield fault;
      } else if (!entry.isFile())
        yield new InputError("is a pipe, a socket or a device, and is left out", { file: join(root, path) });
      else if (wants(path)) yield path;
    }
}

async function namesIn(folder: string): Promise<Dirent[] | InputError> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    return fileFault(error, folder);
  }
}

/** Nothing is lost by a link to what is read anyway, or is not wanted. */
async function linkFault(
  root: string,
  path: string,
  wants: WalkOptions["wants"],
): Promise<InputError | undefined> {
  const file = join(root, path);
  try {
    const [target, from, stats] = await Promise.all([realpath(file), realpath(root), stat(file)]);
    if (stats.isDirectory() && isIn(join(from, path), target))
      return new InputError("is a link to a folder that it lies in, and is left out; remove it", { file });
    const isReadAnyway = isIn(target, from) && (stats.isDirectory() || wants(relative(from, target)));
    if (isReadAnyway || !(stats.isDirectory() || wants(path))) return undefined;
    return new InputError(`is a link and is left out; name ${target} itself to read it`, { file });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return new InputError("is a link to nothing, and is left out", { file });
    return fileFault(error, file);
  }
}

function isIn(path: string, folder: string): boolean {
  return !relative(folder, path).startsWith("..");
}
