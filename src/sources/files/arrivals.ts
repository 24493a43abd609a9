import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { InputError } from "../../std/errors.ts";
import { findFiles } from "./find-files.ts";

/**
 * The files of a folder that are new or have changed, again and again, until the signal says so. A file arrives when
 * it was the same at two looks, so that none is read while it is written. Folders of other machines tell nobody of
 * what arrives in them, so it looks.
 * @param everyMs between two looks
 */
export async function* arrivals(
  folder: string,
  everyMs: number,
  signal: AbortSignal,
): AsyncGenerator<string[]> {
  const arrived = new Map<string, string>();
  let before = new Map<string, string>();
  while (!signal.aborted) {
    const now = await look(folder);
    const fresh = [...now].filter(
      ([path, state]) => before.get(path) === state && arrived.get(path) !== state,
    );
    for (const [path, state] of fresh) arrived.set(path, state);
    if (fresh.length > 0) yield fresh.map(([path]) => path);
    before = now;
    await sleep(everyMs, undefined, { signal }).catch(() => {});
  }
}

/** Size and time of each file. */
async function look(folder: string): Promise<Map<string, string>> {
  const states = new Map<string, string>();
  for await (const file of findFiles(folder)) {
    if (file instanceof InputError) continue;
    const stats = await stat(file.path).catch(() => undefined);
    if (stats) states.set(file.path, `${stats.size} ${stats.mtimeMs}`);
  }
  return states;
}
