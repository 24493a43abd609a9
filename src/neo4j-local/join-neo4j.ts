import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";
import { askKeeper, askOn } from "./ask-keeper.ts";
import type { HomeLayout } from "./home-layout.ts";
import { connectToHolder } from "./home-lock.ts";
import type { KeeperOwner, KeeperStatus } from "./keeper-status.ts";
import { type LocalNeo4j, localNeo4j } from "./local-neo4j.ts";
import { layoutIfThere } from "./neo4j-status.ts";

const PATIENCE_MS = 60_000;

/**
 * The Neo4j that runs on a home, whoever started it, once it answers; `undefined` when none runs.
 * UnavailableError when it breaks again and again for `patienceMs`.
 */
export async function joinNeo4j(home: string, patienceMs = PATIENCE_MS): Promise<LocalNeo4j | undefined> {
  const layout = layoutIfThere(home);
  const since = Date.now();
  for (; layout; await sleep(200)) {
    const status = await askKeeper(layout, { ask: "status" });
    if (status === "none" || status === "silent" || status.state === "stopping") return undefined;
    if (status.state === "restarting" && Date.now() - since >= patienceMs)
      throw doesNotComeBack(layout, status);
    if (status.state === "running") {
      // A guest neither stops the server nor speaks for its owner.
      return { ...(await localNeo4j(layout, status, async () => {})), publish: async () => {} };
    }
  }
  return undefined;
}

function doesNotComeBack({ home, console }: HomeLayout, { lastFailure }: KeeperStatus): UnavailableError {
  return new UnavailableError(
    `Neo4j on the data home ${home} broke and does not come back: ${lastFailure}. What it said is in ${console}.`,
  );
}

/**
 * Makes this process the owner of a detached Neo4j that has none: it is then told to a second start, and the
 * system ends the ownership when this process dies. `undefined` when another owns it.
 */
export async function ownDetached(layout: HomeLayout, owner: KeeperOwner): Promise<LocalNeo4j | undefined> {
  const socket = await connectToHolder(layout);
  if (!socket) return undefined;
  const status = await askOn(socket, { ask: "own", owner });
  const isOurs = typeof status === "object" && status.mode === "detached" && status.owner?.pid === owner.pid;
  const isRunning = isOurs && (await joinNeo4j(layout.home)) !== undefined;
  if (!isRunning) {
    socket.destroy();
    return undefined;
  }
  socket.unref();
  return localNeo4j(layout, status, async () => void socket.destroy());
}
