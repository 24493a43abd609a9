import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../std/errors.ts";
import type { GraphReader } from "./session.ts";

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 3_600_000;

/**
 * Settles when every index answers, which takes minutes where a large graph was just imported.
 * @throws UnavailableError when Neo4j could not make one, or not within an hour
 */
export async function awaitIndexes(graph: GraphReader): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  // `db.awaitIndexes` keeps, while it waits, what a program that makes an index at the same time waits for.
  for (;;) {
    const waiting = await graph.read("waiting-indexes", {});
    if (waiting.length === 0) return;
    const failed = waiting.find(({ state }) => state === "FAILED");
    if (failed)
      throw new UnavailableError(`Neo4j could not make the index ${failed.name}; its log says why.`);
    if (Date.now() > until)
      throw new UnavailableError(
        `Neo4j has not made the index ${waiting[0]!.name} within an hour; its log may say why.`,
      );
    await sleep(LOOK_EVERY_MS);
  }
}
