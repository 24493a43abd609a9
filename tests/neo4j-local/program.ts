import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** The path of a program made of a few lines of shell, to stand in for `java` or `mvn`. */
export async function program(lines: string): Promise<string> {
  const path = join(temporaryFolder(), "program");
  await writeFile(path, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return path;
}
