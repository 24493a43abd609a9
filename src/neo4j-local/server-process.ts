import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { boltAnswers } from "./bolt-handshake.ts";
import { endProcess } from "./end-process.ts";
import type { HomeLayout } from "./home-layout.ts";
import { serverArguments } from "./java-arguments.ts";
import { childEnvironment } from "./run-command.ts";

export interface ServerProcessOptions {
  readonly layout: HomeLayout;
  readonly java: string;
  readonly lib: string;
  readonly heapMb: number;
  /** The port that `neo4j.conf` names. */
  readonly boltPort: number;
}

/** One run of Neo4j's java. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #layout: HomeLayout;
  readonly #boltPort: number;
  /** Settles when java is gone, with a clause that says how. */
  readonly ended: Promise<string>;
  #gone = false;

  constructor({ layout, java, lib, heapMb, boltPort }: ServerProcessOptions) {
    this.#layout = layout;
    this.#boltPort = boltPort;
    // A file, not a pipe: java must be able to go on printing when the keeper is killed.
    const out = openSync(layout.console, "w", 0o600);
    this.#child = spawn(java, serverArguments({ lib, neo4jHome: layout.neo4j, homeId: layout.id, heapMb }), {
      cwd: layout.neo4j,
      stdio: ["ignore", out, out],
      env: childEnvironment({ NEO4J_HOME: layout.neo4j, NEO4J_CONF: layout.conf }),
    });
    closeSync(out);
    this.ended = new Promise((resolve) => {
      const settle = (how: string) => {
        this.#gone = true;
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

  /** Settles with true when Neo4j answers by Bolt, with false when java ended first. */
  async ready(): Promise<boolean> {
    while (!this.#gone) {
      // The line tells this java from another server that may answer on the port.
      if (/ Started\.$/m.test(this.printed()) && (await boltAnswers(this.#boltPort))) return !this.#gone;
      await sleep(100);
    }
    return false;
  }

  /** What java printed so far. */
  printed(): string {
    return readFileSync(this.#layout.console, "utf8");
  }

  /** Asks java to end; Neo4j then closes its store. After `patienceMs` it is killed. */
  async stop(patienceMs: number): Promise<void> {
    if (!this.#gone && this.pid !== undefined) await endProcess(this.pid, patienceMs, this.ended);
    await this.ended;
  }
}
