import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";
import { askKeeper } from "./ask-keeper.ts";
import { connectToHolder } from "./home-lock.ts";
import { layoutIfThere } from "./neo4j-status.ts";
import { endServersOfHome } from "./servers-of-home.ts";

const PATIENCE_MS = 60_000;

/** Stops whatever runs on a home and waits until it is gone; false when nothing did. */
export async function stopNeo4j(home: string): Promise<boolean> {
  const layout = layoutIfThere(home);
  if (!layout) return false;
  const answer = await askKeeper(layout, { ask: "stop" });
  if (answer === "none") return (await endServersOfHome(layout.id, PATIENCE_MS)) > 0;
  for (let waited = 0; waited < PATIENCE_MS; waited += 100) {
    const holder = await connectToHolder(layout);
    if (!holder) return true;
    holder.destroy();
    await sleep(100);
  }
  throw new UnavailableError(
    `Neo4j on the data home ${layout.home} did not stop within ${PATIENCE_MS / 1000} s.`,
  );
}
