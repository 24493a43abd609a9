import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../std/errors.ts";
import { packagePath } from "../std/package-root.ts";
import { checkReferences } from "./check-references.ts";
import { expandBodies } from "./expand-bodies.ts";
import { expandPositions } from "./expand-positions.ts";
import { readBodies } from "./read-bodies.ts";
import { readPositions } from "./read-positions.ts";
import { readProvinces } from "./read-provinces.ts";
import type { Seeds } from "./seed.ts";

const FILES = [
  "provinces.tsv",
  "bodies.tsv",
  "province-bodies.tsv",
  "positions.tsv",
  "province-positions.tsv",
] as const;

type SeedFile = (typeof FILES)[number];

/**
 * Reads what the world is known to have: bodies and positions, those of the provinces made from patterns.
 *
 * @throws InputError that names file, line, field, value and the way out
 */
export function readSeeds(folder = packagePath("seeds")): Seeds {
  const files = new Map(FILES.map((name) => [name, readText(folder, name)]));
  try {
    return parseSeeds(files);
  } catch (error) {
    if (!(error instanceof InputError) || error.place.file === undefined) throw error;
    throw new InputError(error.reason, { ...error.place, file: join(folder, error.place.file) });
  }
}

function parseSeeds(files: ReadonlyMap<SeedFile, string>): Seeds {
  const from = <T>(name: SeedFile, read: (file: string, text: string) => T): T =>
    read(name, files.get(name)!);
  const provinces = from("provinces.tsv", readProvinces);
  const bodies = [
    ...provinces.map(({ body }) => body),
    ...from("bodies.tsv", readBodies),
    ...from("province-bodies.tsv", (file, text) => expandBodies(file, text, provinces)),
  ];
  const bodyIds = new Set(bodies.map(({ id }) => id));
  const positions = [
    ...from("positions.tsv", readPositions),
    ...from("province-positions.tsv", (file, text) => expandPositions(file, text, provinces, bodyIds)),
  ];
  const seeds = { bodies, positions, files };
  checkReferences(seeds);
  return seeds;
}

function readText(folder: string, name: string): string {
  const path = join(folder, name);
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new InputError(`cannot be read (${(error as NodeJS.ErrnoException).code}): is it a seeds folder?`, {
      file: path,
    });
  }
}
