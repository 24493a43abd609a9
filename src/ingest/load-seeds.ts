import type { GraphSession } from "../graph/session.ts";
import type { SeedIndex } from "../resolution/seed-index.ts";
import type { Seeds } from "../seeds/seed.ts";
import { load } from "./load.ts";
import { seedRecords } from "./seed-records.ts";

/** Makes the graph know the seeds as they are now; what they no longer have goes, unless an article speaks of it. */
export async function loadSeeds(graph: GraphSession, seeds: Seeds, index: SeedIndex): Promise<void> {
  const { written } = await load(graph, seedRecords(seeds), index);
  if (written === 0) return;
  const ids = [...seeds.bodies, ...seeds.positions].map((seed) => seed.id);
  await graph.transaction(async (tx) => {
    const dropped = await tx.write("unseed-others", { ids });
    await tx.write("remove-orphans", { ids: dropped.map((row) => row.id) });
  });
}
