import type { ReadStatements } from "../graph/statements.gen.ts";
import { type ConnectionShape, EMPTY_CONNECTION, toConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import { badUserInput } from "./error-codes.ts";
import { fullTextQuery } from "./full-text-query.ts";
import type { PageParams } from "./page.ts";

export type SearchIndex =
  | "person_search"
  | "position_search"
  | "body_search"
  | "meeting_search"
  | "document_search"
  | "article_search";

/** The statements that give one page of all nodes of a kind. */
export type ListStatement = {
  [N in keyof ReadStatements]: N extends `all-${string}` ? N : never;
}[keyof ReadStatements];

type Node = { readonly id: string };

export async function listNodes(
  context: Context,
  statement: ListStatement,
  page: PageParams,
  withTotal: boolean,
  filters: Readonly<Record<string, unknown>>,
): Promise<ConnectionShape<{ key: string | number; node: Node }>> {
  const [row] = await context.graph.read(statement, { ...page, withTotal, ...filters } as never);
  return toConnection<{ key: string | number; node: Node }>(row!.edges, page, row!.total);
}

/** @throws GraphQLError BAD_USER_INPUT when asked to page from the end */
export async function searchNodes(
  context: Context,
  index: SearchIndex,
  search: string,
  page: PageParams,
  withTotal: boolean,
): Promise<ConnectionShape<{ key: number; node: Node }>> {
  if (page.fromEnd || page.before)
    throw badUserInput("A search is paged forward: give `first` and `after`, not `last` or `before`.");
  const query = fullTextQuery(search);
  if (query === null) return EMPTY_CONNECTION;
  const { after, limit } = page;
  const [row] = await context.graph.read("search", { index, query, after, limit, withTotal });
  const found = await Promise.all(row!.hits.map((hit) => nodeOf(context, index, hit.id)));
  const edges = row!.hits.flatMap(({ key }, i) => (found[i] ? [{ key, node: found[i] }] : []));
  return toConnection(edges, page, row!.total);
}

async function nodeOf(context: Context, index: SearchIndex, id: string): Promise<Node | null> {
  if (index === "article_search") return context.articles.load(id);
  return (await context.entities.load(id))?.node ?? null;
}
