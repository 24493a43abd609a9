import { migrate } from "../graph/migrate.ts";
import type { GraphSession } from "../graph/session.ts";
import { judge } from "../ingest/judge.ts";
import { settle } from "../ingest/settle/settle.ts";
import { type Judgement, parseJudgement } from "../record/judgement.ts";
import type { SeedIndex } from "../resolution/seed-index.ts";
import { InputError, UsageError } from "../std/errors.ts";
import type { BackupContents, KeptArticle, KeptNode } from "./backup-line.ts";
import { checkBackup, readBackup } from "./read-backup.ts";

const ARTICLES_AT_ONCE = 50;
const NODES_AT_ONCE = 5000;

export interface Restore {
  readonly file: string;
  readonly seeds: SeedIndex;
  /** Whether what the graph has is removed first. */
  readonly force: boolean;
}

/**
 * Makes the graph what a backup kept, and settles it. The file is read to its end first.
 * @throws InputError when it cannot be trusted; UsageError when the graph has something that would be lost
 */
export async function restore(graph: GraphSession, { file, seeds, force }: Restore): Promise<BackupContents> {
  const { schema, contents } = await checkBackup(file);
  refuseNewer(graph, schema, file);
  await migrate(graph);
  if (force) await removeEverything(graph);
  else await refuseLoss(graph);
  const judgements: Judgement[] = [];
  let batch: KeptArticle[] = [];
  for await (const line of readBackup(file)) {
    if ("judgement" in line) judgements.push(parseJudgement(line.judgement, { file }));
    if ("article" in line) batch.push(line);
    if (batch.length < ARTICLES_AT_ONCE) continue;
    await writeKept(graph, batch);
    batch = [];
  }
  await writeKept(graph, batch);
  await judge(graph, judgements, seeds);
  await settle(graph, seeds);
  return contents;
}

function refuseNewer(graph: GraphSession, schema: readonly string[], file: string): void {
  const known = new Set(graph.migrations.map(({ name }) => name));
  const unknown = schema.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new InputError(
    `was made by a newer program (its graph had ${unknown.join(", ")}); restore it with that one`,
    { file },
  );
}

async function refuseLoss(graph: GraphSession): Promise<void> {
  const some = await graph.read("article-ids", { after: "", limit: 1 });
  if (some.length === 0) return;
  throw new UsageError(
    "The graph is not empty. Restore into an empty one, or give --force to remove all that is there first.",
  );
}

async function removeEverything(graph: GraphSession): Promise<void> {
  for (;;) {
    const removed = await graph.transaction((tx) => tx.write("remove-everything", { limit: NODES_AT_ONCE }));
    if (removed.length === 0) return;
  }
}

async function writeKept(graph: GraphSession, kept: readonly KeptArticle[]): Promise<void> {
  if (kept.length === 0) return;
  const rowsOf = (kind: "mentions" | "facts") =>
    kept.flatMap((each) => each[kind].map((node) => ({ ...row(node), articleId: each.article.id })));
  await graph.transaction(async (tx) => {
    await tx.write("restore-articles", { rows: kept.map(({ article }) => row(article)) });
    await tx.write("mentions", { rows: rowsOf("mentions") });
    await tx.write("facts", { rows: rowsOf("facts") });
  });
}

function row({ id, ...properties }: KeptNode) {
  return { id, properties };
}
