/** The program of a worker thread: articles in, outcomes out. */
import { workerData } from "piscina";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import type { Article } from "../record/article.ts";
import { readBodySeeds } from "../seeds/read-seeds.ts";
import { collectGarbage } from "../std/collect-garbage.ts";
import { type ExtractionOutcome, extractionOutcome } from "./extraction-outcome.ts";
import type { WorkerSettings } from "./extraction-pool.ts";

const { language, seedsFolder } = workerData as WorkerSettings;
const lexicon = loadLexicon({ language, seeds: readBodySeeds(seedsFolder) });
collectGarbage();

export default function extractAll(articles: readonly Article[]): ExtractionOutcome[] {
  return articles.map((article) => extractionOutcome(article, lexicon));
}
