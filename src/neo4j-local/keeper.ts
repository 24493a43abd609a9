// The keeper has the home from before it touches a file of Neo4j's until java is gone.
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";
import { controlServer } from "./control-server.ts";
import { freePort } from "./free-port.ts";
import { type HomeLayout, homeLayout } from "./home-layout.ts";
import { takeHomeLock } from "./home-lock.ts";
import { keeperLog } from "./keeper-log.ts";
import type { KeeperNews, KeeperOrder } from "./keeper-order.ts";
import { boltUri, type KeeperRequest, type KeeperStatus } from "./keeper-status.ts";
import { neo4jConf } from "./neo4j-conf.ts";
import { prepareHome } from "./prepare-home.ts";
import { ServerProcess } from "./server-process.ts";
import { endServersOfHome } from "./servers-of-home.ts";
import { type StartFailure, startFailure } from "./start-failure.ts";

/** Neo4j closes its store within two seconds; a last checkpoint of a large one takes longer. */
const STOP_PATIENCE_MS = 30_000;
/** A recovery of a large store after a crash takes minutes. */
const START_PATIENCE_MS = 300_000;
const LONGEST_PAUSE_MS = 30_000;
/** After so long a run the next trouble is a first one again. */
const WELL_AFTER_MS = 60_000;

/** Runs Neo4j on one home: starts it, starts it again when it breaks, stops it. */
export class Keeper {
  readonly #order: KeeperOrder;
  readonly #tell: (news: KeeperNews) => void;
  readonly #stop = new AbortController();
  /** Resolves when the server must be replaced although its java runs. */
  #replace: (because: string) => void = () => {};
  #log: (line: string) => void = () => {};
  #status: KeeperStatus;

  constructor(order: KeeperOrder, tell: (news: KeeperNews) => void) {
    this.#order = order;
    this.#tell = tell;
    this.#status = {
      state: "starting",
      mode: order.mode,
      pid: process.pid,
      javaPid: null,
      boltUri: null,
      owner: order.owner,
      since: new Date().toISOString(),
      restarts: 0,
      lastFailure: null,
    };
  }

  /** Keeps the home until told to stop; every failure is told to the starter, none is thrown. */
  async run(): Promise<void> {
    try {
      const { home } = this.#order;
      await mkdir(join(home, "keeper"), { recursive: true, mode: 0o700 });
      const layout = homeLayout(home);
      for (const folder of [layout.home, layout.keeper]) await chmod(folder, 0o700);
      const control = controlServer((request) => this.#answer(request));
      const isOurs = await takeHomeLock(layout, control);
      if (!isOurs) this.#tell({ news: "held" });
      else await this.#keep(layout);
      control.close();
    } catch (error) {
      this.#log(String(error instanceof UnavailableError ? error.message : (error as Error).stack));
      this.#tell({ news: "failed", message: this.#inWords(error as NodeJS.ErrnoException) });
    }
  }

  stop(): void {
    this.#status = { ...this.#status, state: "stopping" };
    this.#stop.abort();
  }

  async #keep(layout: HomeLayout): Promise<void> {
    this.#log = keeperLog(layout);
    this.#log(`has the home for ${this.#order.owner.label} (pid ${this.#order.owner.pid})`);
    const left = await endServersOfHome(layout.id, STOP_PATIENCE_MS);
    if (left > 0) this.#log(`ended ${left} java of a keeper that was killed`);
    this.#progress("home", "Preparing the data home");
    await prepareHome({ layout, java: this.#order.java, lib: this.#order.lib });

    let port = this.#order.boltPort;
    let wasReady = false;
    for (let troubles = 0; !this.#stop.signal.aborted; ) {
      if (!wasReady) port = await freePort(port);
      const startedAt = Date.now();
      const server = await this.#launch(layout, port);
      const isReady = await this.#becomesReady(server);
      if (isReady && !wasReady) {
        wasReady = true;
        await rm(layout.beingMade, { force: true });
        this.#tell({ news: "ready", status: this.#status });
      }
      const trouble = isReady ? await this.#untilTrouble(server) : "Neo4j did not start";
      await server.stop(STOP_PATIENCE_MS);
      this.#status = { ...this.#status, javaPid: null };
      if (this.#stop.signal.aborted) break;
      const failure = startFailure(server.printed());
      this.#log(`${trouble}: ${isReady ? await server.ended : failure.reason}`);
      troubles = Date.now() - startedAt > WELL_AFTER_MS ? 1 : troubles + 1;
      if (wasReady) await this.#pause(troubles, trouble);
      else if (failure.kind === "port") port++;
      else if (failure.kind !== "other" || troubles > 1) throw this.#unstartable(layout, failure);
    }
    this.#log("stopped");
  }

  async #launch(layout: HomeLayout, boltPort: number): Promise<ServerProcess> {
    const { java, lib, heapMb, pageCacheMb, transactionTimeoutS } = this.#order;
    const conf = neo4jConf({ boltPort, pageCacheMb, transactionTimeoutS });
    await writeFile(join(layout.conf, "neo4j.conf"), conf, { mode: 0o600 });
    const server = new ServerProcess({ layout, java, lib, heapMb, boltPort });
    this.#status = { ...this.#status, javaPid: server.pid ?? null, boltUri: boltUri(boltPort) };
    this.#log(`started java ${server.pid} on port ${boltPort}`);
    return server;
  }

  async #becomesReady(server: ServerProcess): Promise<boolean> {
    const started = Date.now();
    const waiting = setInterval(() => {
      this.#progress("start", `Waiting for Neo4j (${Math.round((Date.now() - started) / 1000)} s)`);
    }, 2000);
    this.#progress("start", "Starting Neo4j");
    const outOfPatience = sleep(START_PATIENCE_MS, false, { ref: false });
    const isReady = await Promise.race([server.ready(), outOfPatience, this.#stopped().then(() => false)]);
    clearInterval(waiting);
    if (isReady) this.#status = { ...this.#status, state: "running" };
    return isReady;
  }

  /** Settles when java ended, is to be replaced, or the keeper is to stop. */
  async #untilTrouble(server: ServerProcess): Promise<string> {
    const replaced = new Promise<string>((resolve) => {
      this.#replace = resolve;
    });
    return Promise.race([server.ended, replaced, this.#stopped()]);
  }

  async #pause(troubles: number, trouble: string): Promise<void> {
    const { restarts } = this.#status;
    this.#status = { ...this.#status, state: "restarting", restarts: restarts + 1, lastFailure: trouble };
    const pause = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** (troubles - 1));
    await Promise.race([sleep(pause), this.#stopped()]);
  }

  #answer(request: KeeperRequest): KeeperStatus {
    if (request.ask === "stop") this.stop();
    if (request.ask === "restart") this.#replace(`asked to restart: ${request.because}`);
    if (request.ask === "label" && this.#status.owner) {
      this.#status = { ...this.#status, owner: { ...this.#status.owner, label: request.label } };
    }
    return this.#status;
  }

  #stopped(): Promise<string> {
    const { signal } = this.#stop;
    return new Promise((resolve) => {
      if (signal.aborted) resolve("stopped");
      else signal.addEventListener("abort", () => resolve("stopped"), { once: true });
    });
  }

  #progress(step: "home" | "start", message: string): void {
    this.#tell({ news: "progress", progress: { step, done: 0, total: 0, message } });
  }

  #unstartable(layout: HomeLayout, { reason }: StartFailure): UnavailableError {
    return new UnavailableError(
      `Neo4j does not start on the data home ${layout.home}: ${reason}. ` +
        `What it said is in ${layout.console} and ${join(layout.neo4j, "logs")}.`,
    );
  }

  #inWords(error: NodeJS.ErrnoException): string {
    if (error instanceof UnavailableError) return error.message;
    const home = this.#order.home;
    if (error.code) {
      return `The data home ${home} cannot be used: ${error.message}. Mend that, or set OFFICIALS_GRAPH_HOME to another folder.`;
    }
    return `The keeper of Neo4j failed: ${error.message}. The whole of it is in ${join(home, "keeper", "keeper.log")}.`;
  }
}
