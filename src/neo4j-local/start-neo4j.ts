import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";
import { askKeeper } from "./ask-keeper.ts";
import { checkJava } from "./check-java.ts";
import { homeInUse } from "./home-in-use.ts";
import { homeLayout } from "./home-layout.ts";
import { holderPid } from "./home-lock.ts";
import { joinNeo4j, ownDetached } from "./join-neo4j.ts";
import type { KeeperOrder } from "./keeper-order.ts";
import { type LocalNeo4j, localNeo4j } from "./local-neo4j.ts";
import type { Neo4jTools } from "./neo4j-tools.ts";
import type { OnProgress } from "./progress.ts";
import { provisionJars } from "./provision-jars.ts";
import { spawnKeeper } from "./spawn-keeper.ts";
import { stopKeeper } from "./stop-neo4j.ts";

export type { LocalNeo4j } from "./local-neo4j.ts";

export interface StartNeo4j {
  /** The data home; made when it is not there. */
  readonly home: string;
  readonly tools: Neo4jTools;
  /** `owned`: ends with this process, however that ends. `detached`: stays until `stopNeo4j`. */
  readonly mode: "owned" | "detached";
  /** Who starts it, for the message that a second start gets. */
  readonly label?: string;
  /** The port to try first; else the next free one is taken. */
  readonly boltPort?: number;
  /** Megabytes. */
  readonly heapMb?: number;
  readonly pageCacheMb?: number;
  /** The longest a transaction may take. */
  readonly transactionTimeoutS?: number;
  /** For tests and single commands: starts in half the time, keeps its plans as the graph grows, and is slower under load. */
  readonly shortLived?: boolean;
  readonly onProgress?: OnProgress;
}

/**
 * Starts Neo4j on a home, fetching it first if need be, and settles when it answers. A detached one that runs
 * there already is used; any other use of the home, and whatever hinders the start, is an UnavailableError.
 */
export async function startNeo4j(options: StartNeo4j): Promise<LocalNeo4j> {
  const onProgress = options.onProgress ?? (() => {});
  const javaVersion = await checkJava(options.tools);
  const lib = await provisionJars(options.tools, onProgress);
  const order = keeperOrder(options, javaVersion, lib);
  for (;;) {
    const outcome = await spawnKeeper(order, onProgress);
    if (outcome.news === "failed") throw new UnavailableError(outcome.message);
    const layout = homeLayout(order.home);
    if (outcome.news === "ready") {
      const { status } = outcome;
      return localNeo4j(layout, status, async () => {
        if (order.mode === "owned") await stopKeeper(layout, status.pid);
      });
    }
    const holder = await askKeeper(layout, { ask: "status" });
    const isGoing = holder === "none" || (holder !== "silent" && holder.state === "stopping");
    if (!isGoing) {
      const isDetached = holder !== "silent" && holder.mode === "detached";
      const joined = isDetached && (await join(order, layout.home));
      if (joined) return joined;
      throw homeInUse(layout, holder, await holderPid(layout));
    }
    await sleep(200);
  }
}

function join(order: KeeperOrder, home: string): Promise<LocalNeo4j | undefined> {
  return order.mode === "detached" ? joinNeo4j(home) : ownDetached(homeLayout(home), order.owner);
}

function keeperOrder(options: StartNeo4j, javaVersion: string, lib: string): KeeperOrder {
  return {
    home: resolve(options.home),
    java: options.tools.java,
    javaVersion,
    lib: resolve(lib),
    mode: options.mode,
    owner: { pid: process.pid, label: options.label ?? "officials-graph" },
    boltPort: options.boltPort ?? 7687,
    heapMb: options.heapMb ?? 512,
    pageCacheMb: options.pageCacheMb ?? 128,
    transactionTimeoutS: options.transactionTimeoutS ?? 120,
    shortLived: options.shortLived ?? false,
  };
}
