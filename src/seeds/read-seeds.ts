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

const BODY_FILES = ["provinces.tsv", "bodies.tsv", "province-bodies.tsv"] as const;
const FILES = [...BODY_FILES, "positions.tsv", "province-positions.tsv"] as const;

type SeedFile = (typeof FILES)[number];

/**
 * Reads what the world is known to have: bodies and positions, those of the provinces made from patterns.
 *
 * @throws InputError that names file, line, field, value and the way out
 */
export function readSeeds(folder = packagePath("seeds")): Seeds {
  return readFolder(folder, FILES, (files) => {
    const { provinces, bodies } = parseBodies(files);
    const bodyIds = new Set(bodies.map(({ id }) => id));
    const positions = [
      ...from(files, "positions.tsv", readPositions),
      ...from(files, "province-positions.tsv", (file, text) =>
        expandPositions(file, text, provinces, bodyIds),
      ),
    ];
    const seeds = { bodies, positions, files };
    checkReferences(seeds);
    return seeds;
  });
}

/** The bodies alone, which are all that a lexicon needs: every thread compiles its own, and positions are most of the seeds. */
export function readBodySeeds(folder = packagePath("seeds")): Pick<Seeds, "bodies"> {
  return readFolder(folder, BODY_FILES, (files) => {
    const { bodies } = parseBodies(files);
    checkReferences({ bodies, positions: [] });
    return { bodies };
  });
}

type SeedFiles = ReadonlyMap<SeedFile, string>;

function parseBodies(files: SeedFiles) {
  const provinces = from(files, "provinces.tsv", readProvinces);
  const bodies = [
    ...provinces.map(({ body }) => body),
    ...from(files, "bodies.tsv", readBodies),
    ...from(files, "province-bodies.tsv", (file, text) => expandBodies(file, text, provinces)),
  ];
  return { provinces, bodies };
}

function from<T>(files: SeedFiles, name: SeedFile, read: (file: string, text: string) => T): T {
  return read(name, files.get(name)!);
}

/** Faults are told by the path of the file, not by its name alone. */
function readFolder<T>(folder: string, names: readonly SeedFile[], parse: (files: SeedFiles) => T): T {
  const files = new Map(names.map((name) => [name, readText(folder, name)]));
  try {
    return parse(files);
  } catch (error) {
    if (!(error instanceof InputError) || error.place.file === undefined) throw error;
    throw new InputError(error.reason, { ...error.place, file: join(folder, error.place.file) });
  }
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
