import type { Lexicon } from "../lexicon/lexicon.ts";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import { readBodySeeds } from "../seeds/read-seeds.ts";
import type { Config } from "./config.ts";

/** The lexicon alone, for work without a graph, and without loading what speaks to one. */
export function readLexicon(config: Config): Lexicon {
  return loadLexicon({
    language: config.OFFICIALS_GRAPH_LANGUAGE,
    seeds: readBodySeeds(config.OFFICIALS_GRAPH_SEEDS),
  });
}
