import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { boltAnswers } from "./bolt-handshake.ts";
import { ClassArchive } from "./class-archive.ts";
import { endProcess } from "./end-process.ts";
import type { HomeLayout } from "./home-layout.ts";
import { serverArguments } from "./java-arguments.ts";
import { childEnvironment } from "./run-command.ts";
import { brokenDatabase, ServerLog } from "./server-log.ts";

const LOOK_EVERY_MS = 1000;

export interface ServerProcessOptions {
  readonly layout: HomeLayout;
  readonly java: string;
  readonly javaVersion: string;
  readonly lib: string;
  readonly heapMb: number;
  readonly shortLived: boolean;
  /** The port that `neo4j.conf` names. */
  readonly boltPort: number;
}

/** One run of Neo4j's java. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #archive: ClassArchive;
  readonly #console: string;
  readonly #boltPort: number;
  readonly #debugLog: ServerLog;
  readonly #ended: Promise<string>;
  #isGone = false;
  /** The words of Neo4j's log when its database broke while java runs on. */
  #broken: string | undefined;

  constructor(options: ServerProcessOptions) {
    const { layout, java, javaVersion, lib, heapMb, shortLived, boltPort } = options;
    this.#console = layout.console;
    this.#boltPort = boltPort;
    this.#debugLog = new ServerLog(join(layout.neo4j, "logs", "debug.log"));
    const archive = new ClassArchive(lib, javaVersion);
    this.#archive = archive;
    // A file, not a pipe: java must be able to go on printing when the keeper is killed.
    const out = openSync(layout.console, "w", 0o600);
    this.#child = spawn(
      java,
      serverArguments({ lib, archive, neo4jHome: layout.neo4j, homeId: layout.id, heapMb, shortLived }),
      {
        cwd: layout.neo4j,
        stdio: ["ignore", out, out],
        env: childEnvironment({ NEO4J_HOME: layout.neo4j, NEO4J_CONF: layout.conf }),
      },
    );
    closeSync(out);
    this.#ended = new Promise((resolve) => {
      const settle = (how: string) => {
        this.#isGone = true;
        resolve(how);
      };
      this.#child.on("error", (error) => settle(`java did not start: ${error.message}`));
      this.#child.on("exit", (code, signal) =>
        settle(signal ? `java was ended by ${signal}` : `java ended with code ${code}`),
      );
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Settles with true when Neo4j and its database answer; with false when they will not. */
  async ready(): Promise<boolean> {
    while (!this.#isGone) {
      // The line tells this java from another server that may answer on the port.
      if (/ Started\.$/m.test(this.printed()) && (await boltAnswers(this.#boltPort))) {
        return !this.#isGone && !this.#looksBroken();
      }
      await sleep(100);
    }
    return false;
  }

  /** Settles, with a clause that says how, when java has ended or its database needs a restart. */
  async trouble(): Promise<string> {
    let broke: (how: string) => void = () => {};
    const broken = new Promise<string>((resolve) => {
      broke = resolve;
    });
    const looking = setInterval(() => {
      if (this.#looksBroken()) broke(this.#broken!.split("\n")[0]!);
    }, LOOK_EVERY_MS);
    try {
      return await Promise.race([this.#ended, broken]);
    } finally {
      clearInterval(looking);
    }
  }

  /** What java printed so far, and what the log said of a broken database. */
  printed(): string {
    return `${readFileSync(this.#console, "utf8")}\n${this.#broken ?? ""}`;
  }

  /** Asks java to end; Neo4j then closes its store. After `patienceMs` it is killed. */
  async stop(patienceMs: number): Promise<void> {
    if (!this.#isGone && this.pid !== undefined) await endProcess(this.pid, patienceMs, this.#ended);
    await this.#ended;
    await this.#archive.keep(this.#child.exitCode === 0);
  }

  #looksBroken(): boolean {
    this.#broken ??= brokenDatabase(this.#debugLog.news());
    return this.#broken !== undefined;
  }
}
