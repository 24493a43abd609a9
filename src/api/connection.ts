import type { EdgeRow } from "../graph/read-rows.ts";
import { type PageParams, toCursor } from "./args/page.args.ts";

export interface PageInfoShape {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export type ConnectionEdge<Edge> = Edge & { readonly cursor: string };

export interface ConnectionShape<Edge extends EdgeRow<unknown>> {
  readonly edges: readonly ConnectionEdge<Edge>[];
  readonly nodes: readonly Edge["node"][];
  readonly pageInfo: PageInfoShape;
  /** Null when it was not asked for. */
  readonly totalCount: number | null;
}

/** A page out of the edges that a statement gave: in reading direction, and one too many when there are more. */
export function toConnection<Edge extends EdgeRow<{ id: string }>>(
  rows: readonly Edge[],
  { after, before, fromEnd, limit }: PageParams,
  totalCount: number | null,
): ConnectionShape<Edge> {
  const hasMore = rows.length >= limit;
  const page = rows.slice(0, limit - 1);
  if (fromEnd) page.reverse();
  const edges = page.map((edge) => ({ ...edge, cursor: toCursor(edge) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: fromEnd ? before !== null : hasMore,
      hasPreviousPage: fromEnd ? hasMore : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

export const EMPTY_CONNECTION: ConnectionShape<never> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
};
