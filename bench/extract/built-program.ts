import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { packagePath } from "../../src/std/package-root.ts";

/** Builds the program, so that what is measured is what users run. */
export function buildProgram(): void {
  runToEnd("npm", ["run", "-s", "build"]);
}

/** Writes the records of a corpus, with their texts, into a file, by the built program. */
export function extractRecords(corpus: string, file: string): void {
  const out = openSync(file, "w");
  runToEnd(process.execPath, [packagePath("dist/cli/main.js"), "extract", "--with-text", corpus], out);
  closeSync(out);
}

/** @throws Error when it ends with anything but 0 */
export function runToEnd(
  command: string,
  args: readonly string[],
  stdout: number | "inherit" = "inherit",
): void {
  const { status, error } = spawnSync(command, args, {
    cwd: packagePath(),
    stdio: ["ignore", stdout, "inherit"],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
}
