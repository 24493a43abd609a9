import { fileURLToPath } from "node:url";

/** A path inside the package, from its root. `src/` and `dist/` lie equally deep, so this holds in both. */
export function packagePath(...parts: string[]): string {
  return fileURLToPath(new URL(["../..", ...parts].join("/"), import.meta.url));
}
