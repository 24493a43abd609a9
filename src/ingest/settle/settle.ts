import type { GraphSession } from "../../graph/session.ts";
import type { SeedIndex } from "../../resolution/seed-index.ts";
import { hasStaleMarks, markJudged } from "./mark-judged.ts";
import { KEYED_KINDS } from "./read-keyed-rows.ts";
import { settleBlocks } from "./settle-blocks.ts";
import { settleFacts } from "./settle-facts.ts";
import { settleKeyed } from "./settle-keyed.ts";
import type { Settling } from "./settling.ts";

const VACATED_AT_ONCE = 1000;

/**
 * Decides whom the statements that wait mean, and makes the relations that they carry. The outcome follows from the
 * statements, judgements and seeds of the graph alone; it may be interrupted anywhere and run again, by anyone.
 */
export async function settle(graph: GraphSession, seeds: SeedIndex): Promise<void> {
  const step = <T>(work: (settling: Settling) => Promise<T>): Promise<T> =>
    graph.transaction(async (tx) => {
      const [counter] = await tx.write("lock-graph", {});
      return work({ tx, revision: counter!.revision });
    });
  if (await hasStaleMarks(graph)) await step(markJudged);
  while (await hasWork(graph)) {
    // A position shows in its body, so bodies go first; facts join what is settled.
    for (const kind of KEYED_KINDS) while (await step((settling) => settleKeyed(settling, kind, seeds)));
    while (await step(settleBlocks));
    while (await step(settleFacts));
    while (await step(removeVacated));
  }
}

async function hasWork(graph: GraphSession): Promise<boolean> {
  const [waiting] = await graph.read("pending-work", {});
  return waiting!.mentions + waiting!.facts + waiting!.entities > 0;
}

async function removeVacated({ tx, revision }: Settling): Promise<boolean> {
  const looked = await tx.write("remove-vacated", { limit: VACATED_AT_ONCE, revision });
  return looked.length > 0;
}
