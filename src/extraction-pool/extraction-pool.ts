import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import type { Language } from "../lexicon/language.ts";
import type { Article } from "../record/article.ts";
import { collectGarbage } from "../std/collect-garbage.ts";
import type { ExtractionOutcome } from "./extraction-outcome.ts";

export interface WorkerSettings {
  /** Of the articles. */
  readonly language: Language;
  /** Folder of seeds; the package's own where there is none. */
  readonly seedsFolder: string | undefined;
}

export interface PoolSettings extends WorkerSettings {
  readonly threads: number;
}

/** Enough for an article of 16 MiB; the default would let each thread grow to gigabytes before it collects. */
const WORKER_HEAP_MB = 1024;
/** Records are short-lived: more than this costs memory and saves no time. */
const YOUNG_HEAP_MB = 8;

// V8 lets a heap grow to four times what it holds before it looks what is garbage; most records are.
setFlagsFromString("--heap-growing-percent=60");

const EXTENSION = import.meta.url.endsWith(".ts") ? "ts" : "js";

/** Extracts on threads of its own. */
export class ExtractionPool {
  private readonly workers: Piscina<readonly Article[], ExtractionOutcome[]>;

  constructor({ threads, ...settings }: PoolSettings) {
    collectGarbage();
    this.workers = new Piscina({
      filename: new URL(`./extraction-worker.${EXTENSION}`, import.meta.url).href,
      minThreads: threads,
      maxThreads: threads,
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
      ...(EXTENSION === "ts" ? { execArgv: ["--import", tsxRegistration()] } : {}),
    });
  }

  /** Outcomes in the order of the articles. Where a thread runs out of memory, the article that is too much is told. */
  async extract(articles: readonly Article[]): Promise<ExtractionOutcome[]> {
    try {
      return await this.workers.run(articles);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
      if (articles.length === 1)
        return [{ failure: `needs more than ${WORKER_HEAP_MB} MiB to be extracted; split it` }];
      const outcomes: ExtractionOutcome[] = [];
      for (const article of articles) outcomes.push(...(await this.extract([article])));
      return outcomes;
    }
  }

  close(): Promise<void> {
    return this.workers.destroy();
  }
}

/** From `src` a thread needs tsx, which leaves threads alone unless it is asked in them. */
function tsxRegistration(): string {
  return `data:text/javascript,import{register}from"${import.meta.resolve("tsx/esm/api")}";register()`;
}
