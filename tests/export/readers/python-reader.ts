import { spawn, spawnSync } from "node:child_process";
import { packagePath } from "../../../src/std/package-root.ts";

const PYTHON = packagePath(".readers", "bin", "python");

/**
 * Whether the Python packages of requirements.txt are there; where they are not, tests that need them are skipped and counted.
 * @throws where READERS_REQUIRED is set, as in CI
 */
export const hasReaders = find();

function find(): boolean {
  const found =
    spawnSync(PYTHON, ["-c", "import followthemoney, networkx, pyarrow, pyshacl, popolo_data"]).status === 0;
  if (!found && process.env.READERS_REQUIRED)
    throw new Error("The Python readers are not installed; scripts/python-readers.sh does it.");
  return found;
}

/** What a script of this folder prints as JSON about the files that it is given. */
export function readBy<T>(script: string, ...args: readonly string[]): Promise<T> {
  const child = spawn(PYTHON, [packagePath("tests", "export", "readers", script), ...args]);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once("close", (code) =>
      code === 0 ? resolve(JSON.parse(stdout) as T) : reject(new Error(`${script}: ${stderr}`)),
    );
  });
}
