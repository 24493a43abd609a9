import { type ChildProcess, spawn } from "node:child_process";
import { packagePath } from "../../src/std/package-root.ts";
import { childEnv } from "./child-env.ts";

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the command line in a process of its own, as `npm run cli` does. */
export function spawnCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const main = packagePath("src/cli/main.ts");
  return spawn(process.execPath, ["--import", "tsx", main, ...args], {
    cwd: packagePath(),
    env: childEnv(env),
  });
}

export function runCli(args: readonly string[], { input = "", env = {} }: CliOptions = {}): Promise<CliRun> {
  const child = spawnCli(args, env);
  child.stdin!.on("error", () => {}).end(input);
  return outcomeOf(child);
}

/** What a process printed, when it has ended; its code is null where it was killed. */
export function outcomeOf(child: ChildProcess): Promise<CliRun> {
  let stdout = "";
  let stderr = "";
  child.stdout!.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr!.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stdout, stderr })));
}
