// The mark stands only beside jars whose every sum was checked; it is written last and replaced whole.
import { createHash } from "node:crypto";
import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JarSums } from "./jar-sums.ts";

interface VerifiedMark {
  /** Of the list of sums, so that another list makes the mark void. */
  readonly sums: string;
  /** Bytes by jar. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** Notes that the jars in `root/lib` were checked against `sums`. */
export async function markVerified(root: string, sums: JarSums): Promise<void> {
  const mark: VerifiedMark = { sums: digest(sums), sizes: await jarSizes(root) };
  const fresh = join(root, `verified.json.${process.pid}`);
  await writeFile(fresh, JSON.stringify(mark));
  await rename(fresh, join(root, "verified.json"));
}

/** Were the jars in `root/lib` checked before, and are all still there with their sizes? Reads no jar. */
export async function isVerified(root: string, sums: JarSums): Promise<boolean> {
  try {
    const mark: VerifiedMark = JSON.parse(await readFile(join(root, "verified.json"), "utf8"));
    if (mark.sums !== digest(sums)) return false;
    const sizes = await jarSizes(root);
    const names = Object.keys(mark.sizes);
    return (
      names.length === Object.keys(sizes).length && names.every((name) => mark.sizes[name] === sizes[name])
    );
  } catch {
    return false;
  }
}

async function jarSizes(root: string): Promise<Record<string, number>> {
  const names = await readdir(join(root, "lib"));
  const sizes = names.map(async (name) => [name, (await stat(join(root, "lib", name))).size] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

function digest(sums: JarSums): string {
  return createHash("sha256")
    .update(JSON.stringify([...sums]))
    .digest("hex");
}
