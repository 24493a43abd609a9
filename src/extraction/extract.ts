import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article } from "../record/article.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import { annotate } from "./annotated-article.ts";
import { assemble } from "./assemble/assemble.ts";
import { findStatements } from "./find-statements.ts";
import { settle } from "./settle/settle.ts";
import type { Trace } from "./trace.ts";

export interface ExtractOptions {
  /** Notes which rules fired and declined, and why. */
  readonly trace?: Trace;
}

/** What an article says about officials, bodies, meetings and documents. Same bytes, same record. */
export function extract(article: Article, lexicon: Lexicon, options: ExtractOptions = {}): ExtractionRecord {
  const annotated = annotate(article, lexicon);
  const findings = findStatements(annotated, options.trace);
  return assemble(annotated, settle(annotated, findings, options.trace));
}
