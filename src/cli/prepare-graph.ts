import { migrate } from "../graph/migrate.ts";
import type { GraphSession } from "../graph/session.ts";
import { load } from "../ingest/load.ts";
import { seedRecords } from "../ingest/seed-records.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import { SeedIndex } from "../resolution/seed-index.ts";
import { readSeeds } from "../seeds/read-seeds.ts";
import type { Config } from "./config.ts";

/** What the world is known to have, read once a process. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly seeds: SeedIndex;
}

/** Brings the schema and the seeds of the graph up to date; what is there already is left alone. */
export async function prepareGraph(graph: GraphSession, config: Config): Promise<Knowledge> {
  await migrate(graph);
  const seeds = readSeeds(config.OFFICIALS_GRAPH_SEEDS);
  const index = new SeedIndex(seeds);
  await load(graph, seedRecords(seeds), index);
  return { lexicon: loadLexicon({ seeds }), seeds: index };
}
