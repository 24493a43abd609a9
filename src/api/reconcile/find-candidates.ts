import type { Context } from "../context.ts";
import { LIMITS } from "../limits.ts";
import { searchNodes } from "../search/search-nodes.ts";
import { type Candidate, candidateOf, decide, type ToldApart } from "./candidate.ts";
import { type ReconciliationQuery, textsOf } from "./query-batch.ts";
import { isReconciledType, RECONCILED_TYPES, type ReconciledType } from "./reconciled-types.ts";

/** More than are asked for, since those that the index finds first need not be those that score highest. */
const LOOKED_AT = 25;

/** The entities that a question may mean, surest first. */
export async function findCandidates(context: Context, asked: ReconciliationQuery): Promise<Candidate[]> {
  const found = await search(context, typesOf(asked), wordsAsked(asked), Math.max(LOOKED_AT, asked.limit));
  return decide(found.map((row) => candidateOf(row, asked))).slice(0, asked.limit);
}

/** What full-text search finds for words, with all that tells it from others. */
export async function search(
  context: Context,
  types: readonly ReconciledType[],
  words: string,
  limit: number,
): Promise<ToldApart[]> {
  const indexes = types.map((type) => RECONCILED_TYPES[type].index);
  const page = { after: null, before: null, fromEnd: false, limit };
  const { edges } = await searchNodes(context, indexes, words.slice(0, LIMITS.searchCharacters), page, false);
  const ids = edges.map(({ node }) => node.id);
  const rows = new Map((await context.graph.read("told-apart", { ids })).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** All of them where none is named, or one that is not ours. */
function typesOf({ type }: ReconciliationQuery): ReconciledType[] {
  const known = [type ?? []].flat().filter(isReconciledType);
  return known.length > 0 ? known : (Object.keys(RECONCILED_TYPES) as ReconciledType[]);
}

function wordsAsked({ query, properties }: ReconciliationQuery): string {
  return query ?? properties.flatMap(({ v }) => textsOf(v)).join(" ");
}
