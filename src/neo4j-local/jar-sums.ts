import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { packagePath } from "../std/package-root.ts";

/** SHA-256 in hexadecimal by the jar's file name. */
export type JarSums = ReadonlyMap<string, string>;

/** The sums committed with this version of the program. */
export async function committedJarSums(): Promise<JarSums> {
  return parseJarSums(await readFile(packagePath("neo4j", "jars.sha256"), "utf8"));
}

/** Reads the format of `sha256sum`. */
export function parseJarSums(text: string): JarSums {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, sum, name]) => [name!, sum!] as const),
  );
}

/** What is wrong with the jars of a folder, a sentence for the first fault found; `undefined` when nothing is. */
export async function jarFault(
  folder: string,
  sums: JarSums,
  onChecked: (done: number) => void = () => {},
): Promise<string | undefined> {
  const present = new Set(await readdir(folder));
  // The whole folder is the class path: a jar too many is as wrong as one too few.
  const extra = [...present].find((name) => !sums.has(name));
  if (extra) return `${extra} is no part of it.`;
  let done = 0;
  for (const [name, expected] of sums) {
    if (!present.has(name)) return `${name} is missing.`;
    const found = await sha256(join(folder, name));
    if (found !== expected) return `${name} has the SHA-256 sum ${found}, not the expected ${expected}.`;
    onChecked(++done);
  }
  return undefined;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}
