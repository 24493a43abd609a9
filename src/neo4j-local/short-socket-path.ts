import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** macOS takes 103 bytes, Linux 107; Node cuts a longer path off without a word. */
const LONGEST = 103;

export function fitsSocket(path: string): boolean {
  return Buffer.byteLength(path) <= LONGEST;
}

/** Calls `use` with a path that names the same socket and is short enough, through a passing link if need be. */
export async function withShortSocketPath<T>(path: string, use: (path: string) => Promise<T>): Promise<T> {
  if (fitsSocket(path)) return use(path);
  const folder = await mkdtemp(join(tmpdir(), "og-"));
  try {
    await symlink(dirname(path), join(folder, "d"));
    return await use(join(folder, "d", path.slice(dirname(path).length + 1)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
