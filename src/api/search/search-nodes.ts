import type { PageParams } from "../args/page.args.ts";
import { type ConnectionShape, EMPTY_CONNECTION, toConnection } from "../connection.ts";
import type { Context } from "../context.ts";
import { badUserInput } from "../error-codes.ts";
import { LIMITS } from "../limits.ts";
import { type Closeness, luceneQuery } from "./lucene-query.ts";
import type { Match } from "./match.type.ts";
import { matchOf } from "./match-of.ts";
import { wordsOf } from "./words-of.ts";

export type SearchIndex =
  | "person_search"
  | "position_search"
  | "body_search"
  | "meeting_search"
  | "document_search"
  | "article_search";

export interface Hit {
  readonly key: number;
  readonly node: { readonly id: string };
  readonly match: Match;
}

/**
 * What full-text indexes find: by relevance, then by how many articles mention it. Typos are forgiven only where
 * nothing is found as typed.
 * @throws GraphQLError BAD_USER_INPUT when asked to page from the end, or for more than anybody looks for
 */
export async function searchNodes(
  context: Context,
  indexes: readonly SearchIndex[],
  text: string,
  page: PageParams,
  withTotal: boolean,
): Promise<ConnectionShape<Hit>> {
  if (page.fromEnd || page.before)
    throw badUserInput("A search is paged forward: give `first` and `after`, not `last` or `before`.");
  if (text.length > LIMITS.searchCharacters)
    throw badUserInput(
      `A search has at most ${LIMITS.searchCharacters} characters; this one has ${text.length}.`,
    );
  const words = wordsOf(text);
  if (words.length === 0) return EMPTY_CONNECTION;
  const search = async (closeness: Closeness) => {
    const found = await hitsOf(context, indexes, words, closeness, page, withTotal);
    return toConnection(found.hits, page, found.total);
  };
  // The keys of hits with typos are negative, so that a cursor tells which search it goes on with.
  if (page.after) return search(Number(page.after.key) < 0 ? "WITH_TYPOS" : "AS_TYPED");
  const asTyped = await search("AS_TYPED");
  return asTyped.edges.length > 0 || page.limit === 1 ? asTyped : search("WITH_TYPOS");
}

async function hitsOf(
  { graph }: Context,
  indexes: readonly SearchIndex[],
  words: readonly string[],
  closeness: Closeness,
  { after, limit }: PageParams,
  withTotal: boolean,
): Promise<{ hits: Hit[]; total: number | null }> {
  const withTypos = closeness === "WITH_TYPOS";
  const query = luceneQuery(words, closeness);
  const params = { indexes: [...indexes], query, withTypos, after, limit, withTotal };
  const [row] = await graph.read("search", params);
  const hits = row!.hits.map(({ key, kind, node }) => ({
    key,
    node: { ...node, __typename: kind ?? "Article" },
    match: matchOf(node, words, withTypos),
  }));
  return { hits, total: row!.total };
}
