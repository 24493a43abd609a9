import type { GraphSession, GraphTransaction } from "../graph/session.ts";
import type { RelinkRow } from "../graph/write-rows.ts";
import type { TenureStatus } from "../record/extraction-record.ts";
import type { StatementType } from "../record/statement-shapes.ts";
import type { Resolution } from "../resolution/resolution.ts";
import { claimOf } from "./claim.ts";
import type { PreparedArticle } from "./prepared-article.ts";
import { projectClaims } from "./project-claims.ts";
import { planWrites, type WritePlan } from "./write-plan.ts";

/**
 * Writes articles in one transaction: what is unchanged is left alone, what is corrected replaces the former,
 * and the blocks they touch are resolved anew. A repetition changes nothing.
 * @returns those that were written
 */
export function applyBatch(
  graph: GraphSession,
  articles: readonly PreparedArticle[],
): Promise<PreparedArticle[]> {
  return graph.transaction(async (tx) => {
    const { changed: candidates } = await compareWithGraph(tx, articles);
    if (candidates.length === 0) return [];
    // Articles are locked before blocks, and both sorted: two loaders never wait for each other in a ring.
    await tx.write("lock-blocks", { keys: candidates.map((each) => `article:${each.article.id}`).sort() });
    const { changed, outdated } = await compareWithGraph(tx, candidates);
    if (changed.length === 0) return [];
    await tx.write("articles", { rows: changed.map((each) => each.article) });
    const removed = outdated.length > 0 ? await tx.write("remove-statements", { articles: outdated }) : [];
    const blocks = new Set([
      ...changed.flatMap((each) => each.mentions.flatMap((mention) => mention.block ?? [])),
      ...removed.flatMap((statement) => statement.block ?? []),
    ]);
    const keys = [...blocks].sort();
    await tx.write("lock-blocks", { keys });
    const stored = await tx.read("block-mentions", { keys });
    const plan = planWrites(
      changed,
      stored.map((row) => row.mention),
    );
    await writeEntities(tx, plan);
    await tx.write("mentions", { rows: [...plan.mentions] });
    await tx.write("facts", { rows: [...plan.facts] });
    const vacated = await relink(tx, plan.moved);
    const removedClaims = removed.map(({ claim }) => claim);
    await projectClaims(tx, {
      touched: [...plan.mentions, ...plan.facts]
        .map((row) => row.properties.claim as string)
        .concat(vacated.added),
      vacated: [...removedClaims, ...vacated.left],
    });
    await tidy(tx, [...removed.flatMap((statement) => statement.entityIds), ...vacated.entityIds]);
    return changed;
  });
}

interface Comparison {
  readonly changed: PreparedArticle[];
  /** What to take back: all that the article said, or with its text unchanged what one extractor found. */
  readonly outdated: { id: string; extractor: string | null }[];
}

async function compareWithGraph(
  tx: GraphTransaction,
  articles: readonly PreparedArticle[],
): Promise<Comparison> {
  const rows = await tx.read("known-articles", { ids: articles.map((each) => each.article.id) });
  const known = new Map(rows.map((row) => [row.id, row]));
  const comparison: Comparison = { changed: [], outdated: [] };
  for (const each of articles) {
    const { id, contentHash, extractor, recordHash } = each.article;
    const before = known.get(id);
    if (before?.contentHash === contentHash && before.records.includes(`${extractor} ${recordHash}`))
      continue;
    comparison.changed.push(each);
    if (before)
      comparison.outdated.push({ id, extractor: before.contentHash === contentHash ? extractor : null });
  }
  return comparison;
}

async function writeEntities(tx: GraphTransaction, plan: WritePlan): Promise<void> {
  await tx.write("persons", { rows: [...plan.persons] });
  await tx.write("meetings", { rows: [...plan.meetings] });
  await tx.write("bodies", { rows: [...plan.bodies] });
  await tx.write("positions", { rows: [...plan.positions] });
  await tx.write("documents", { rows: [...plan.documents] });
}

interface Relinked {
  readonly left: string[];
  readonly added: string[];
  readonly entityIds: string[];
}

async function relink(tx: GraphTransaction, moved: Resolution): Promise<Relinked> {
  if (moved.size === 0) return { left: [], added: [], entityIds: [] };
  const statements = await tx.read("statements-of-references", { references: [...moved.keys()] });
  const rows = statements.map((each): RelinkRow => {
    const subjectId = moved.get(each.subjectReference) ?? each.subjectId;
    const objectId =
      each.objectReference === null ? null : (moved.get(each.objectReference) ?? each.objectId);
    const type = each.type as StatementType;
    const claim = claimOf(
      type,
      subjectId,
      objectId ?? each.articleId,
      type === "HOLDS" ? (each.status as TenureStatus) : null,
    );
    return { id: each.id, subjectId, objectId, claim };
  });
  await tx.write("relink-statements", { rows });
  return {
    left: statements.map((each) => each.claim),
    added: rows.map((row) => row.claim),
    entityIds: statements.flatMap((each) => [each.subjectId, each.objectId ?? []].flat()),
  };
}

async function tidy(tx: GraphTransaction, entityIds: readonly string[]): Promise<void> {
  const ids = [...new Set(entityIds)].sort();
  if (ids.length === 0) return;
  await tx.write("remove-orphans", { ids });
  await tx.write("rename-from-mentions", { ids });
}
