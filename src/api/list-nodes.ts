import type { ReadStatements } from "../graph/statements.gen.ts";
import type { PageParams } from "./args/page.args.ts";
import { type ConnectionShape, EMPTY_CONNECTION, toConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import { badUserInput } from "./error-codes.ts";
import { fullTextQuery } from "./full-text-query.ts";
import { articleNode, entityNode } from "./look-up.ts";

export type SearchIndex =
  | "person_search"
  | "position_search"
  | "body_search"
  | "meeting_search"
  | "document_search"
  | "article_search";

/** The statements that give one page of a list that hangs on no parent. */
export type ListStatement = {
  [N in keyof ReadStatements]: ReadStatements[N]["row"] extends { id: string }
    ? never
    : ReadStatements[N]["row"] extends { edges: unknown[] }
      ? N
      : never;
}[keyof ReadStatements];

type Node = { readonly id: string };

export async function listNodes(
  { graph }: Context,
  statement: ListStatement,
  params: PageParams & { readonly withTotal: boolean },
): Promise<ConnectionShape<{ key: string | number; node: Node }>> {
  const [row] = await graph.read(statement, params as never);
  return toConnection<{ key: string | number; node: Node }>(row!.edges, params, row!.total);
}

/** @throws GraphQLError BAD_USER_INPUT when asked to page from the end */
export async function searchNodes(
  { graph, batch }: Context,
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
  const [row] = await graph.read("search", { index, query, after, limit, withTotal });
  const nodeOf = index === "article_search" ? articleNode : entityNode;
  const found = await Promise.all(row!.hits.map((hit) => nodeOf(batch, hit.id)));
  const edges = row!.hits.flatMap(({ key }, i) => (found[i] ? [{ key, node: found[i] }] : []));
  return toConnection(edges, page, row!.total);
}
