import { prepareArticle } from "../ingest/prepare-article.ts";
import type { PreparedArticle } from "../ingest/prepared-article.ts";
import type { Config } from "./config.ts";
import { type ExtractItems, extractedItems } from "./extracted-items.ts";
import { type InputFlags, readGiven } from "./given-inputs.ts";
import { readKnowledge } from "./knowledge.ts";
import { refuse } from "./refuse.ts";
import { sentenceOfArticle, sentenceOfFact, sentenceOfMention } from "./sample-sentences.ts";
import { print } from "./terminal.ts";

const KIND_WIDTH = 14;
const NEXT_LINE = `\n${" ".repeat(KIND_WIDTH + 2)}`;

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

/** The samples as sentences, by kind. */
type Sentences = Map<string, string>;

/** Prints what would be written, in numbers and samples; no database is asked. */
export async function dryRun(
  files: readonly string[],
  flags: InputFlags & { json?: boolean },
  config: Config,
): Promise<void> {
  const plan: DryRun = { articles: 0, statements: 0, refused: 0, mentions: {}, facts: {}, samples: {} };
  const sentences: Sentences = new Map();
  const knowledge = readKnowledge(config);
  const onRefused: ExtractItems["onRefused"] = ({ error }) => {
    plan.refused++;
    refuse(error);
  };
  for await (const item of extractedItems(readGiven(files, flags), { ...knowledge, onRefused }))
    addTo(plan, sentences, prepareArticle(item, knowledge.seeds));
  await print(flags.json ? JSON.stringify(plan) : inWords(plan, sentences));
}

function addTo(plan: DryRun, sentences: Sentences, prepared: PreparedArticle): void {
  const { article, mentions, facts } = prepared;
  const sample = (kind: string, row: object, sentence: () => string) => {
    if (kind in plan.samples) return;
    plan.samples[kind] = row;
    sentences.set(kind, sentence());
  };
  plan.articles++;
  plan.statements += mentions.length + facts.length;
  const { text, ...withoutText } = article;
  sample("article", { ...withoutText, characters: text?.length ?? null }, () => sentenceOfArticle(prepared));
  for (const mention of mentions) {
    plan.mentions[mention.kind] = (plan.mentions[mention.kind] ?? 0) + 1;
    sample(mention.kind, mention, () => sentenceOfMention(mention));
  }
  for (const fact of facts) {
    plan.facts[fact.type] = (plan.facts[fact.type] ?? 0) + 1;
    sample(fact.type, fact, () => sentenceOfFact(fact, prepared));
  }
}

function inWords({ articles, statements, refused, mentions, facts }: DryRun, sentences: Sentences): string {
  const counts = (record: Record<string, number>) =>
    Object.entries(record)
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => `  ${kind.padEnd(KIND_WIDTH)}${String(count).padStart(9)}`);
  return [
    `${articles} articles with ${statements} statements would be written, if the graph has none of them yet; ${refused} are refused.`,
    "Mentions:",
    ...counts(mentions),
    "Facts:",
    ...counts(facts),
    "The first of each kind (--json has them whole):",
    ...[...sentences].map(
      ([kind, sentence]) => `  ${kind.padEnd(KIND_WIDTH)}${sentence.replace("\n", NEXT_LINE)}`,
    ),
  ].join("\n");
}
