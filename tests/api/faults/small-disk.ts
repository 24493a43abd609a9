import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { packagePath } from "../../../src/std/package-root.ts";
import { childEnv } from "../../support/child-env.ts";
import { fillDisk } from "../../support/fill-disk.ts";
import { type CliRun, outcomeOf } from "../../support/run-cli.ts";

/** Whether this user may mount a disk that only some processes see. Linux, as root. */
export const canMount = spawnSync("unshare", ["-m", "sh", "-c", "mount -t tmpfs none /mnt"]).status === 0;

/** A disk of some megabytes in memory that only the processes started on it see. */
export class SmallDisk {
  #first: ChildProcess | undefined;

  constructor(
    private readonly folder: string,
    private readonly megabytes: number,
  ) {}

  /** Starts the command line with the folder on a new disk. */
  spawnFirst(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
    const mount = 'mount -t tmpfs -o "size=$1" none "$2" && shift 2 && exec "$@"';
    const main = packagePath("src/cli/main.ts");
    const program = [process.execPath, "--import", "tsx", main, ...args];
    this.#first = spawn(
      "unshare",
      ["-m", "sh", "-c", mount, "sh", `${this.megabytes}m`, this.folder, ...program],
      {
        cwd: packagePath(),
        env: childEnv(env),
      },
    );
    return this.#first;
  }

  /** Runs the command line as a process that sees the disk, too. */
  runCli(args: readonly string[], env: Readonly<Record<string, string>>, input = ""): Promise<CliRun> {
    const program = [process.execPath, "--import", "tsx", packagePath("src/cli/main.ts"), ...args];
    // Entering the namespace leads to its root.
    const inside = ["sh", "-c", 'cd "$1" && shift && exec "$@"', "sh", packagePath(), ...program];
    const child = spawn("nsenter", ["-m", "-t", String(this.#first!.pid), ...inside], {
      env: childEnv(env),
    });
    child.stdin.end(input);
    return outcomeOf(child);
  }

  /** Leaves no room. */
  fill(): void {
    fillDisk(this.#filler);
  }

  makeRoom(): void {
    rmSync(this.#filler);
  }

  get #filler(): string {
    return join("/proc", String(this.#first!.pid), "root", this.folder, "filler");
  }
}
