import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";
import { askKeeper } from "./ask-keeper.ts";
import { checkJava } from "./check-java.ts";
import { type HomeLayout, homeLayout } from "./home-layout.ts";
import type { KeeperOrder } from "./keeper-order.ts";
import type { KeeperStatus } from "./keeper-status.ts";
import type { Neo4jTools } from "./neo4j-tools.ts";
import { readPassword } from "./password-file.ts";
import type { OnProgress } from "./progress.ts";
import { provisionJars } from "./provision-jars.ts";
import { spawnKeeper } from "./spawn-keeper.ts";
import { stopNeo4j } from "./stop-neo4j.ts";

export interface StartNeo4j {
  /** The data home; made when it is not there. */
  readonly home: string;
  readonly tools: Neo4jTools;
  /** `owned`: ends with this process. `detached`: stays until `stopNeo4j`. */
  readonly mode: "owned" | "detached";
  /** Who starts it, for the message that a second start gets. */
  readonly label?: string;
  /** The port to try first; the next free one is taken. */
  readonly boltPort?: number;
  /** Megabytes. */
  readonly heapMb?: number;
  readonly pageCacheMb?: number;
  /** The longest a transaction may take. */
  readonly transactionTimeoutS?: number;
  readonly onProgress?: OnProgress;
}

/** A Neo4j that answers. */
export interface LocalNeo4j {
  /** `bolt://127.0.0.1:7687`, the same through restarts of the server. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** What a second start shall be told, say the URL that is served. */
  publish(label: string): Promise<void>;
  /** Has the server replaced, after an error that only a restart mends. Does not wait for it. */
  restart(because: string): Promise<void>;
  /** Closes the store and ends java; settles when both are done. */
  stop(): Promise<void>;
}

/** Starts Neo4j on a home, fetching it first if need be. UnavailableError, in words, when that cannot be. */
export async function startNeo4j(options: StartNeo4j): Promise<LocalNeo4j> {
  const onProgress = options.onProgress ?? (() => {});
  await checkJava(options.tools);
  const lib = await provisionJars(options.tools, onProgress);
  const order = keeperOrder(options, lib);
  for (;;) {
    const { outcome } = await spawnKeeper(order, onProgress);
    if (outcome.news === "failed") throw new UnavailableError(outcome.message);
    const layout = homeLayout(order.home);
    if (outcome.news === "ready") return localNeo4j(layout, outcome.status);
    const holder = await askKeeper(layout, { ask: "status" });
    if (holder === "silent") throw inUse(layout, undefined);
    if (holder !== "none" && holder.state !== "stopping") throw inUse(layout, holder);
    await sleep(200);
  }
}

function keeperOrder(options: StartNeo4j, lib: string): KeeperOrder {
  return {
    home: resolve(options.home),
    java: options.tools.java,
    lib: resolve(lib),
    mode: options.mode,
    owner: { pid: process.pid, label: options.label ?? "officials-graph" },
    boltPort: options.boltPort ?? 7687,
    heapMb: options.heapMb ?? 512,
    pageCacheMb: options.pageCacheMb ?? 128,
    transactionTimeoutS: options.transactionTimeoutS ?? 120,
  };
}

async function localNeo4j(layout: HomeLayout, status: KeeperStatus): Promise<LocalNeo4j> {
  const password = await readPassword(layout);
  if (!status.boltUri || !password) throw new Error("Neo4j is ready without an address or a password");
  return {
    uri: status.boltUri,
    user: "neo4j",
    password,
    publish: async (label) => void (await askKeeper(layout, { ask: "label", label })),
    restart: async (because) => void (await askKeeper(layout, { ask: "restart", because })),
    stop: async () => void (await stopNeo4j(layout.home)),
  };
}

function inUse(layout: HomeLayout, holder: KeeperStatus | undefined): UnavailableError {
  const who = holder?.owner
    ? `${holder.owner.label} (pid ${holder.owner.pid}) has it, Neo4j at ${holder.boltUri ?? "a port not yet known"}`
    : "its keeper does not answer";
  return new UnavailableError(
    `The data home ${layout.home} is in use: ${who}. ` +
      "Stop that first, or set OFFICIALS_GRAPH_HOME to another folder.",
  );
}
