import type { GraphSession, GraphTransaction } from "../graph/session.ts";
import type { PreparedArticle, PreparedFact, PreparedMention } from "./prepared-article.ts";
import { projectClaims } from "./settle/project-claims.ts";

/**
 * Writes what articles state, in one transaction; whom they mean is settled later. What is unchanged is left
 * alone, what is corrected replaces the former, so a repetition writes nothing.
 * @returns those that were written
 */
export async function writeArticles(
  graph: GraphSession,
  articles: readonly PreparedArticle[],
): Promise<readonly PreparedArticle[]> {
  const { changed: candidates } = await compareWithGraph(graph, articles);
  if (candidates.length === 0) return [];
  return graph.transaction(async (tx) => {
    // Sorted, so that two loaders never wait for each other in a ring.
    await tx.write("lock-articles", { ids: candidates.map(({ article }) => article.id).sort() });
    const { changed, outdated } = await compareWithGraph(tx, candidates);
    if (changed.length === 0) return [];
    if (outdated.length > 0) await takeBack(tx, outdated);
    // Sent together: Neo4j takes them in this order, and does not wait for us in between.
    await Promise.all([
      tx.write("articles", { rows: changed.map(({ article }) => article) }),
      tx.write("mentions", { rows: changed.flatMap((each) => each.mentions.map(mentionRow(each))) }),
      tx.write("facts", { rows: changed.flatMap((each) => each.facts.map(factRow(each))) }),
    ]);
    return changed;
  });
}

/** An article that is not as it was, or with its text unchanged what one extractor found in it. */
interface Outdated {
  readonly id: string;
  readonly extractor: string | null;
}

interface Comparison {
  readonly changed: PreparedArticle[];
  readonly outdated: Outdated[];
}

async function compareWithGraph(
  graph: Pick<GraphTransaction, "read">,
  articles: readonly PreparedArticle[],
): Promise<Comparison> {
  const rows = await graph.read("known-articles", { ids: articles.map(({ article }) => article.id) });
  const known = new Map(rows.map((row) => [row.id, row]));
  const comparison: Comparison = { changed: [], outdated: [] };
  for (const each of articles) {
    const { id, contentHash, extractor, recordHash } = each.article;
    const before = known.get(id);
    const isSameText = before?.contentHash === contentHash;
    if (isSameText && before.records.includes(`${extractor} ${recordHash}`)) continue;
    comparison.changed.push(each);
    if (before) comparison.outdated.push({ id, extractor: isSameText ? extractor : null });
  }
  return comparison;
}

/** What is left of the claims and blocks that lose something is settled again. */
async function takeBack(tx: GraphTransaction, outdated: readonly Outdated[]): Promise<void> {
  const [graph] = await tx.write("lock-graph", {});
  const removed = await tx.write("remove-statements", { articles: [...outdated] });
  const claims = distinct(removed.map(({ claim }) => claim));
  await projectClaims(tx, { claims: [], emptied: claims, revision: graph!.revision });
  await tx.write("reopen-claims", { claims });
  await tx.write("reopen-blocks", { blocks: distinct(removed.map(({ block }) => block)) });
  const keyed = removed.map(({ block, entityId }) => (block === null ? entityId : null));
  await tx.write("reopen-entities", { ids: distinct(keyed) });
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

function mentionRow({ article }: PreparedArticle) {
  return ({ statementId: id, reference, entityId, block, properties }: PreparedMention) => ({
    id,
    articleId: article.id,
    properties: { ...properties, reference, entityId, block },
  });
}

function factRow({ article }: PreparedArticle) {
  return ({ statementId: id, subject, object, properties }: PreparedFact) => ({
    id,
    articleId: article.id,
    properties: { ...properties, reference: subject.reference, objectReference: object.reference },
  });
}
