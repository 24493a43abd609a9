import type { GraphQLObjectType, GraphQLResolveInfo } from "graphql";
import type { ListReader } from "../graph/session.ts";
import type { BatchLoader } from "./batch-loader.ts";
import type { Context } from "./context.ts";
import type { NodeType } from "./global-id.ts";
import { planNode } from "./look-ahead/plan-list.ts";
import { keepFetched } from "./look-ahead/planned-connection.ts";

/** An entity of a type, read with all that the document asks of it, by the id that it has or once had. */
async function lookUpPlanned(
  graph: ListReader,
  { type, id }: { type: NodeType; id: string },
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const nodeType = info.schema.getType(type) as GraphQLObjectType;
  const { query, lists } = planNode(nodeType, info.fieldNodes, info);
  const [row] = await graph.entities([id], query);
  if (row?.kind !== type) return null;
  return keepFetched(Object.assign(row.node, { __typename: type }), lists, row.lists);
}

/** A node with its type's name, so that interfaces can be resolved; null when there is none. */
export async function lookUp(
  { graph, batch }: Context,
  { type, id }: { type: NodeType; id: string },
  info?: GraphQLResolveInfo,
): Promise<unknown> {
  if (type === "Article") return named(type, await articleNode(batch, id));
  if (type === "Statement") return named(type, (await batch.row("statements-by-id", id, {}))?.node);
  if (info) return lookUpPlanned(graph, { type, id }, info);
  const entity = await entityNode(batch, id);
  return entity?.__typename === type ? entity : null;
}

/** An entity of whatever kind, by the id that it has or once had. */
export async function entityNode(batch: BatchLoader, id: string) {
  const row = await batch.row("entities-by-id", id, {});
  return row && { ...row.node, __typename: row.kind };
}

export async function articleNode(batch: BatchLoader, id: string) {
  return (await batch.row("articles-by-id", id, {}))?.node ?? null;
}

function named(type: NodeType, node: object | null | undefined): unknown {
  return node ? { ...node, __typename: type } : null;
}

export async function statementNodes(batch: BatchLoader, ids: readonly string[]): Promise<unknown[]> {
  const rows = await Promise.all(ids.map((id) => batch.row("statements-by-id", id, {})));
  return rows.flatMap((row) => (row ? [row.node] : []));
}
