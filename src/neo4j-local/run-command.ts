import { type SpawnOptions, spawn } from "node:child_process";

export interface CommandResult {
  /** The exit code; `null` after a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  /** Added to what this process has. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onOutput?: (text: string) => void;
}

/** Runs a command to its end; `undefined` when there is no such command. */
export async function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env, onOutput }: CommandOptions = {},
): Promise<CommandResult | undefined> {
  const options: SpawnOptions = {
    stdio: ["ignore", "pipe", "pipe"],
    env: childEnvironment(env),
    ...(cwd === undefined ? {} : { cwd }),
  };
  return new Promise((resolve, reject) => {
    const child = spawnAnywhere(command, args, options);
    const out = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name]!.setEncoding("utf8").on("data", (text: string) => {
        out[name] += text;
        onOutput?.(text);
      });
    }
    child.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "EACCES") resolve(undefined);
      else reject(error);
    });
    child.on("close", (code) => resolve({ code, ...out }));
  });
}

/** Java reads file names through the locale: without a UTF-8 one a home named `hồ sơ` cannot be opened. */
export function childEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const locale = process.platform === "linux" ? { LC_ALL: "C.UTF-8" } : {};
  return { ...process.env, ...locale, ...added };
}

/** Windows starts `mvn.cmd` only through its shell, which wants the quotes spelt out. */
function spawnAnywhere(command: string, args: readonly string[], options: SpawnOptions) {
  if (!/\.(cmd|bat)$/i.test(command)) return spawn(command, args, options);
  const quoted = [command, ...args].map((word) => `"${word}"`);
  return spawn(quoted[0]!, quoted.slice(1), { ...options, shell: true });
}
