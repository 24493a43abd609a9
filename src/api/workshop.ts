import type { Article } from "../record/article.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { Judgement, Opinion } from "../record/judgement.ts";

/** What a server does besides answering: rooms that `api` does not know do it, and `cli` wires them in. */
export interface Workshop {
  /** Writes a judgement down, unless one that says so stands, and lets the graph follow. @throws InputError where nothing has the id, or earlier ones say otherwise */
  judge(
    opinion: Opinion,
    signature: { readonly by: string; readonly why?: string | undefined },
  ): Promise<Judgement>;
  /** The reference `article#name` that stands for an entity. @throws InputError when there is none */
  referenceOf(entityId: string): Promise<string>;
  /** What the rules read in an article. Nothing is written. @throws InputError where they fail */
  extract(article: Article): Promise<ExtractionRecord>;
  /** Extracts an article and writes it. The same again changes nothing. */
  load(article: Article): Promise<{ readonly written: boolean; readonly statements: number }>;
}
