import type { GraphSession } from "../graph/session.ts";
import type { SeedIndex } from "../resolution/seed-index.ts";
import type { Seeds } from "../seeds/seed.ts";
import { load } from "./load.ts";
import { seedRecords } from "./seed-records.ts";

/** Makes the graph know the seeds as they are now; what they no longer have goes, unless an article speaks of it. */
export async function loadSeeds(graph: GraphSession, seeds: Seeds, index: SeedIndex): Promise<void> {
  await load(graph, seedRecords(seeds), index);
}
