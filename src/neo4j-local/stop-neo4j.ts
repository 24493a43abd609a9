import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";
import { askKeeper } from "./ask-keeper.ts";
import type { HomeLayout } from "./home-layout.ts";
import { layoutIfThere } from "./neo4j-status.ts";
import { endServersOfHome } from "./servers-of-home.ts";

const PATIENCE_MS = 60_000;

/** Stops whatever runs on a home, whoever owns it, and waits until it is gone; false when nothing did. */
export async function stopNeo4j(home: string): Promise<boolean> {
  const layout = layoutIfThere(home);
  return layout ? stopKeeper(layout) : false;
}

/** The same, but only what this keeper runs when one is given: another may have taken the home over since. */
export async function stopKeeper(layout: HomeLayout, keeperPid?: number): Promise<boolean> {
  const before = await askKeeper(layout, { ask: "status" });
  if (before === "none") return (await endServersOfHome(layout.id, PATIENCE_MS)) > 0;
  if (before !== "silent" && before.pid !== (keeperPid ?? before.pid)) return false;
  await askKeeper(layout, { ask: "stop" });
  for (let waited = 0; waited < PATIENCE_MS; waited += 100) {
    const now = await askKeeper(layout, { ask: "status" });
    if (now === "none" || (now !== "silent" && before !== "silent" && now.pid !== before.pid)) return true;
    await sleep(100);
  }
  throw new UnavailableError(
    `Neo4j on the data home ${layout.home} did not stop within ${PATIENCE_MS / 1000} s.`,
  );
}
