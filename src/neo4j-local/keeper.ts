// The keeper has the home from before it touches a file of Neo4j's until java is gone.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { UnavailableError } from "../std/errors.ts";
import { controlServer } from "./control-server.ts";
import { type HomeLayout, homeLayout } from "./home-layout.ts";
import { takeHomeLock } from "./home-lock.ts";
import { keeperLog } from "./keeper-log.ts";
import type { KeeperNews, KeeperOrder } from "./keeper-order.ts";
import type { KeeperRequest } from "./keeper-request.ts";
import type { KeeperStatus } from "./keeper-status.ts";
import { makeFolder } from "./make-folder.ts";
import { prepareHome } from "./prepare-home.ts";
import { endServersOfHome } from "./servers-of-home.ts";
import { STOP_PATIENCE_MS, Supervisor } from "./supervisor.ts";

/** Keeps Neo4j on one home, and answers for it on the control socket. */
export class Keeper {
  readonly #order: KeeperOrder;
  readonly #tell: (news: KeeperNews) => void;
  readonly #stop = new AbortController();
  #supervisor: Supervisor | undefined;
  #status: KeeperStatus;
  #log: (line: string) => void = () => {};

  constructor(order: KeeperOrder, tell: (news: KeeperNews) => void) {
    this.#order = order;
    this.#tell = tell;
    this.#status = {
      state: "starting",
      mode: order.mode,
      pid: process.pid,
      javaPid: null,
      boltUri: null,
      owner: order.mode === "owned" ? order.owner : null,
      since: new Date().toISOString(),
      restarts: 0,
      lastFailure: null,
    };
  }

  /** Settles when the keeper was told to stop and java is gone. Failures are told to the starter, none is thrown. */
  async run(): Promise<void> {
    const { home } = this.#order;
    try {
      await makeFolder(join(home, "keeper"), 0o700);
      const layout = homeLayout(home);
      const control = controlServer((request, closed) => this.#answer(request, closed));
      if (!(await takeHomeLock(layout, control))) return this.#tell({ news: "held" });
      this.#log = keeperLog(layout);
      await this.#keep(layout);
      // For a starter still waiting; one that has heard `ready` listens no more.
      this.#tell({ news: "failed", message: `Neo4j on the data home ${layout.home} was told to stop.` });
    } catch (error) {
      this.#log(
        error instanceof UnavailableError ? error.message : ((error as Error).stack ?? String(error)),
      );
      this.#tell({ news: "failed", message: inWords(home, error as NodeJS.ErrnoException) });
    }
  }

  /** Begins to stop; `why` is for the log. */
  stop(why: string): void {
    if (this.#stop.signal.aborted) return;
    this.#log(`told to stop: ${why}`);
    this.#change({ state: "stopping" });
    this.#stop.abort();
  }

  async #keep(layout: HomeLayout): Promise<void> {
    const order = this.#order;
    this.#log(`has the home, started by ${order.owner.label} (pid ${order.owner.pid})`);
    const left = await endServersOfHome(layout.id, STOP_PATIENCE_MS);
    if (left > 0) this.#log(`ended ${left} java that a killed keeper left`);
    this.#progress("home", "Preparing the data home");
    await prepareHome({ ...order, layout });
    this.#supervisor = new Supervisor({
      layout,
      order,
      log: this.#log,
      signal: this.#stop.signal,
      onChange: (change) => this.#change(change),
      onProgress: (message) => this.#progress("start", message),
      onFirstReady: async () => {
        await rm(layout.beingMade, { force: true });
        this.#tell({ news: "ready", status: this.#status });
      },
    });
    await this.#supervisor.run();
    this.#log("stopped");
  }

  #answer(request: KeeperRequest, closed: Promise<void>): KeeperStatus {
    const { owner } = this.#status;
    if (request.ask === "stop") this.stop("asked to");
    if (request.ask === "restart") this.#supervisor?.replace(request.because);
    if (request.ask === "label" && owner) this.#change({ owner: { ...owner, label: request.label } });
    if (request.ask === "own" && !owner) {
      this.#change({ owner: request.owner });
      void closed.then(() => this.#change({ owner: null }));
    }
    return this.#status;
  }

  #change(change: Partial<KeeperStatus>): void {
    // A server that becomes ready in its last moment does not undo the stop.
    const state = this.#stop.signal.aborted ? "stopping" : (change.state ?? this.#status.state);
    this.#status = { ...this.#status, ...change, state };
  }

  #progress(step: "home" | "start", message: string): void {
    this.#tell({ news: "progress", progress: { step, done: 0, total: 0, message } });
  }
}

function inWords(home: string, error: NodeJS.ErrnoException): string {
  if (error instanceof UnavailableError) return error.message;
  if (!error.code) {
    return `The keeper of Neo4j failed: ${error.message}. The whole of it is in ${join(home, "keeper", "keeper.log")}.`;
  }
  return (
    `The data home ${home} cannot be used: ${error.message}. ` +
    "Mend that, or set OFFICIALS_GRAPH_HOME to another folder."
  );
}
