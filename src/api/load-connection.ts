import type { EdgeRow } from "../graph/read-rows.ts";
import type { ReadStatements } from "../graph/statements.gen.ts";
import { type BeliefParams, beliefOf, believesAll } from "./args/belief.args.ts";
import type { PageParams } from "./args/page.args.ts";
import type { BatchLoader, BatchStatement } from "./batch-loader.ts";
import { type ConnectionShape, EMPTY_CONNECTION, toConnection } from "./connection.ts";

/** The statements that give one page of edges for each of several parents. */
export type ConnectionStatement = {
  [N in BatchStatement]: ReadStatements[N]["row"] extends { edges: unknown[] } ? N : never;
}[BatchStatement];

/** What a connection's statement takes besides the ids: one page, and what narrows the list. */
export interface ConnectionParams extends PageParams, Partial<BeliefParams> {
  readonly withTotal: boolean;
}

type Edge = EdgeRow<{ id: string }>;

/** An edge that knows which statements were to count, so that its evidence is theirs. */
type BelievedEdge = Edge & { readonly belief: BeliefParams };

/** A page of what is connected with one parent; all parents of the request that ask alike share a statement. */
export async function loadConnection(
  batch: BatchLoader,
  statement: ConnectionStatement,
  parentId: string,
  params: ConnectionParams,
): Promise<ConnectionShape<BelievedEdge>> {
  const row = await batch.row(statement, parentId, params as never);
  if (!row) return EMPTY_CONNECTION;
  const belief = beliefOf(params);
  const edges = await Promise.all((row.edges as Edge[]).map((edge) => asBelieved(batch, edge, belief)));
  return toConnection(edges, params, row.total);
}

/** Counts, dates, roles and titles of an edge, made anew where not all statements are to count. */
export async function asBelieved<E extends object>(
  batch: BatchLoader,
  edge: E & { readonly claim?: string },
  belief: BeliefParams,
): Promise<E & { readonly belief: BeliefParams }> {
  if (edge.claim === undefined || believesAll(belief)) return { ...edge, belief };
  const { id: _, ...cited } = (await batch.row("claims-as-known", edge.claim, belief)) ?? { id: "" };
  return { ...edge, ...cited, belief };
}
