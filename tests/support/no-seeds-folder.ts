import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packagePath } from "../../src/std/package-root.ts";

/** A folder of seeds that knows nothing, for commands whose outcome does not hang on it: loading all takes seconds. */
export function noSeedsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "officials-no-seeds-"));
  for (const file of readdirSync(packagePath("seeds")).filter((name) => name.endsWith(".tsv")))
    writeFileSync(join(folder, file), `${readFileSync(packagePath("seeds", file), "utf8").split("\n")[0]}\n`);
  return folder;
}
