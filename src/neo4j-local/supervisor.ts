// Once a server was ready its port stays: clients hold the address.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";
import { freePort } from "./free-port.ts";
import type { HomeLayout } from "./home-layout.ts";
import type { KeeperOrder } from "./keeper-order.ts";
import { boltUri, type KeeperStatus } from "./keeper-status.ts";
import { neo4jConf } from "./neo4j-conf.ts";
import { ServerProcess } from "./server-process.ts";
import { type StartFailure, startFailure } from "./start-failure.ts";

/** Neo4j closes its store within a second; a last checkpoint of a large one takes longer. */
export const STOP_PATIENCE_MS = 30_000;
/** A broken database has nothing to close; some never end of themselves. */
const BROKEN_PATIENCE_MS = 5000;
/** A recovery of a large store after a crash takes minutes. */
const START_PATIENCE_MS = 300_000;
const LONGEST_PAUSE_MS = 30_000;
/** After so long a run the next trouble is a first one again. */
const WELL_AFTER_MS = 60_000;

export interface Supervision {
  readonly layout: HomeLayout;
  readonly order: KeeperOrder;
  /** Ends the supervision, and the server with it. */
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  readonly onChange: (change: Partial<KeeperStatus>) => void;
  readonly onProgress: (message: string) => void;
  /** Called once, when Neo4j answers for the first time. */
  readonly onFirstReady: () => Promise<void>;
}

/** Starts Neo4j, starts it again whenever it breaks, and stops it when told to. */
export class Supervisor {
  readonly #given: Supervision;
  readonly #stopped: Promise<string>;
  #replaceNow: (because: string) => void = () => {};
  #restarts = 0;

  constructor(given: Supervision) {
    this.#given = given;
    this.#stopped = new Promise((resolve) => {
      if (given.signal.aborted) resolve("told to stop");
      given.signal.addEventListener("abort", () => resolve("told to stop"), { once: true });
    });
  }

  /** Puts another server in the place of the running one. */
  replace(because: string): void {
    this.#replaceNow(`asked for another: ${because}`);
  }

  /** Settles when the server is gone after the signal; UnavailableError when it never came to answer. */
  async run(): Promise<void> {
    const { order, signal, log, onChange } = this.#given;
    let port = order.boltPort;
    let wasReady = false;
    for (let troubles = 0; !signal.aborted; ) {
      if (!wasReady) {
        port = await freePort(port);
        await this.#writeConf(port);
      }
      const startedAt = Date.now();
      const server = this.#launch(port);
      const isReady = await this.#becomesReady(server);
      if (isReady) onChange({ state: "running" });
      if (isReady && !wasReady) await this.#given.onFirstReady();
      wasReady ||= isReady;
      const trouble = isReady ? await this.#untilTrouble(server) : "Neo4j did not come to answer";
      await server.stop(signal.aborted ? STOP_PATIENCE_MS : BROKEN_PATIENCE_MS);
      onChange({ javaPid: null });
      if (signal.aborted) break;

      const failure = startFailure(server.printed());
      log(isReady ? trouble : `${trouble}: ${failure.reason}`);
      troubles = Date.now() - startedAt > WELL_AFTER_MS ? 1 : troubles + 1;
      if (wasReady) await this.#pause(troubles, isReady ? trouble : failure.reason);
      else if (failure.kind === "port") port++;
      else if (failure.kind === "known" || troubles > 1) throw this.#unstartable(failure);
    }
  }

  /** Once a server was ready it stays as it is: a disk that is full then must not keep the next from starting. */
  async #writeConf(boltPort: number): Promise<void> {
    const { layout, order } = this.#given;
    await writeFile(join(layout.conf, "neo4j.conf"), neo4jConf({ ...order, boltPort }), { mode: 0o600 });
  }

  #launch(boltPort: number): ServerProcess {
    const { layout, order, log, onChange } = this.#given;
    const { java, javaVersion, lib, heapMb, shortLived } = order;
    const server = new ServerProcess({ layout, java, javaVersion, lib, heapMb, shortLived, boltPort });
    onChange({ javaPid: server.pid ?? null, boltUri: boltUri(boltPort) });
    log(`started java ${server.pid} on port ${boltPort}`);
    return server;
  }

  async #becomesReady(server: ServerProcess): Promise<boolean> {
    const { onProgress } = this.#given;
    const started = Date.now();
    onProgress("Starting Neo4j");
    const waiting = setInterval(() => {
      onProgress(`Starting Neo4j (${Math.round((Date.now() - started) / 1000)} s)`);
    }, 2000);
    const outOfPatience = sleep(START_PATIENCE_MS, false, { ref: false });
    const isReady = await Promise.race([server.ready(), outOfPatience, this.#stopped.then(() => false)]);
    clearInterval(waiting);
    return isReady;
  }

  async #untilTrouble(server: ServerProcess): Promise<string> {
    const replaced = new Promise<string>((resolve) => {
      this.#replaceNow = resolve;
    });
    return Promise.race([server.trouble(), replaced, this.#stopped]);
  }

  async #pause(troubles: number, lastFailure: string): Promise<void> {
    this.#restarts++;
    this.#given.onChange({ state: "restarting", restarts: this.#restarts, lastFailure });
    await Promise.race([sleep(Math.min(LONGEST_PAUSE_MS, 250 * 2 ** (troubles - 1))), this.#stopped]);
  }

  #unstartable({ kind, reason }: StartFailure): UnavailableError {
    const { home, console, neo4j } = this.#given.layout;
    const advice =
      kind === "known"
        ? "Mend that and start again."
        : "If its store is damaged, move the home aside and start again: the graph is built anew from what you load.";
    return new UnavailableError(
      `Neo4j does not start on the data home ${home}: ${reason}. ${advice} ` +
        `What it said is in ${console} and ${join(neo4j, "logs")}.`,
    );
  }
}
