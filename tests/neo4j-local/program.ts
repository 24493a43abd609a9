import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The path of a program made of a few lines of shell, to stand in for `java` or `mvn`. */
export async function program(lines: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "officials-graph-program-")), "program");
  await writeFile(path, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return path;
}
