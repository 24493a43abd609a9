import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../lexicon/language.ts";
import { packagePath } from "../std/package-root.ts";

/** The rooms that decide what an article's record is. */
const ROOMS = ["std", "text", "record", "seeds", "lexicon", "extraction", "extraction-pool"];

/**
 * Tells whether an article would be extracted as before: the same program, lexicon and seeds give the same record. It
 * hashes the program's own files, so no rule changes without it.
 * @param seeds the fingerprint of the seeds
 * @param language that the articles are read in
 */
export function extractionFingerprint(seeds: string, language: Language): string {
  const hash = createHash("sha256").update(`${language} ${seeds}`);
  const program = fileURLToPath(new URL("..", import.meta.url));
  for (const folder of [...ROOMS.map((room) => join(program, room)), packagePath("lexicon")])
    for (const path of filesIn(folder)) hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
