import { prepareArticle } from "../ingest/prepare-article.ts";
import type { PreparedArticle } from "../ingest/prepared-article.ts";
import type { Config } from "./config.ts";
import { type ExtractItems, extractedItems } from "./extracted-items.ts";
import { type InputFlags, readGiven } from "./given-inputs.ts";
import { readKnowledge } from "./knowledge.ts";
import { refuse } from "./refuse.ts";
import { print } from "./terminal.ts";

/** What a load would write into a graph that has none of it yet. */
export interface DryRun {
  articles: number;
  statements: number;
  refused: number;
  /** Statements that an article speaks of an entity, by the kind of entity. */
  readonly mentions: Record<string, number>;
  /** Statements of facts, by type. */
  readonly facts: Record<string, number>;
  /** The first row of each kind. */
  readonly samples: Record<string, object>;
}

/** Prints what would be written, in numbers and sample rows; no database is asked. */
export async function dryRun(
  files: readonly string[],
  flags: InputFlags & { json?: boolean },
  config: Config,
): Promise<void> {
  const plan: DryRun = { articles: 0, statements: 0, refused: 0, mentions: {}, facts: {}, samples: {} };
  const knowledge = readKnowledge(config);
  const onRefused: ExtractItems["onRefused"] = ({ error }) => {
    plan.refused++;
    refuse(error);
  };
  for await (const item of extractedItems(readGiven(files, flags), { ...knowledge, onRefused }))
    addTo(plan, prepareArticle(item, knowledge.seeds));
  await print(flags.json ? JSON.stringify(plan) : inWords(plan));
}

function addTo(plan: DryRun, { article, mentions, facts }: PreparedArticle): void {
  plan.articles++;
  plan.statements += mentions.length + facts.length;
  const { text, ...withoutText } = article;
  plan.samples.article ??= { ...withoutText, characters: text?.length ?? null };
  for (const mention of mentions) {
    plan.mentions[mention.kind] = (plan.mentions[mention.kind] ?? 0) + 1;
    plan.samples[mention.kind] ??= mention;
  }
  for (const fact of facts) {
    plan.facts[fact.type] = (plan.facts[fact.type] ?? 0) + 1;
    plan.samples[fact.type] ??= fact;
  }
}

function inWords({ articles, statements, refused, mentions, facts, samples }: DryRun): string {
  const counts = (record: Record<string, number>) =>
    Object.entries(record)
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => `  ${kind.padEnd(14)}${String(count).padStart(9)}`);
  return [
    `${articles} articles with ${statements} statements would be written, if the graph has none of them yet; ${refused} are refused.`,
    "Mentions:",
    ...counts(mentions),
    "Facts:",
    ...counts(facts),
    "Samples:",
    ...Object.entries(samples).map(([kind, row]) => `  ${kind}  ${JSON.stringify(row)}`),
  ].join("\n");
}
