import type { Workshop } from "../api/workshop.ts";
import type { ExtractionPool } from "../extraction-pool/extraction-pool.ts";
import type { GraphSession } from "../graph/session.ts";
import { load } from "../ingest/load.ts";
import type { Article } from "../record/article.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { Judgement, Opinion } from "../record/judgement.ts";
import { InputError } from "../std/errors.ts";
import type { Config } from "./config.ts";
import { Desk, type Signature } from "./curate/desk.ts";
import type { Knowledge } from "./knowledge.ts";

/** The workshop of a server on this machine. Articles are read on other threads, so that answers do not wait. */
export class LocalWorkshop implements Workshop {
  readonly #desk: Desk;
  /** Started by the first article: threads take longer to start than most servers live without one. */
  #pool: Promise<ExtractionPool> | undefined;

  constructor(
    private readonly graph: GraphSession,
    private readonly knowledge: Knowledge,
    config: Config,
  ) {
    this.#desk = new Desk(graph, knowledge.seeds, config);
  }

  async judge(opinion: Opinion, signature: Signature): Promise<Judgement> {
    return (await this.#desk.judge(opinion, signature)).judgement;
  }

  referenceOf(entityId: string): Promise<string> {
    return this.#desk.referenceOf(entityId);
  }

  async extract(article: Article): Promise<ExtractionRecord> {
    this.#pool ??= this.startPool();
    const [outcome] = await (await this.#pool).extract([article]);
    if ("failure" in outcome!) throw new InputError(`The article ${outcome.failure}.`);
    return outcome!.record;
  }

  async load(article: Article): Promise<{ written: boolean; statements: number }> {
    const record = await this.extract(article);
    const items = [{ record, text: article.text }];
    const { written, statements } = await load(this.graph, items, this.knowledge.seeds);
    return { written: written > 0, statements };
  }

  async close(): Promise<void> {
    await (await this.#pool)?.close();
  }

  private async startPool(): Promise<ExtractionPool> {
    const { ExtractionPool } = await import("../extraction-pool/extraction-pool.ts");
    const { lexicon, seedsFolder } = this.knowledge;
    return new ExtractionPool({ language: lexicon.language, seedsFolder, threads: 1 });
  }
}
