import { migrate } from "../graph/migrate.ts";
import type { GraphSession } from "../graph/session.ts";
import { judge } from "../ingest/judge.ts";
import { loadSeeds } from "../ingest/load-seeds.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import { SeedIndex } from "../resolution/seed-index.ts";
import { readSeeds } from "../seeds/read-seeds.ts";
import type { Seeds } from "../seeds/seed.ts";
import { readJudgements } from "../sources/read-judgements.ts";
import type { Config } from "./config.ts";
import { refuse } from "./refuse.ts";

/** What the world is known to have, and how a language words it; read once a process. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly seeds: SeedIndex;
  /** Where they were read; the package's own where there is none. */
  readonly seedsFolder: string | undefined;
}

/** What is known without asking a graph. */
export function readKnowledge(config: Config): Knowledge {
  return knowledgeOf(readSeeds(config.OFFICIALS_GRAPH_SEEDS), config);
}

/** Brings the schema, the seeds and the judgements of the graph up to date; what is there already is left alone. */
export async function prepareGraph(graph: GraphSession, config: Config): Promise<Knowledge> {
  await migrate(graph);
  const seeds = readSeeds(config.OFFICIALS_GRAPH_SEEDS);
  const knowledge = knowledgeOf(seeds, config);
  await loadSeeds(graph, seeds, knowledge.seeds);
  await judge(graph, readJudgements(config.OFFICIALS_GRAPH_JUDGEMENTS, refuse), knowledge.seeds);
  return knowledge;
}

function knowledgeOf(seeds: Seeds, config: Config): Knowledge {
  const { OFFICIALS_GRAPH_SEEDS: seedsFolder, OFFICIALS_GRAPH_LANGUAGE: language } = config;
  return { lexicon: loadLexicon({ language, seeds }), seeds: new SeedIndex(seeds), seedsFolder };
}
