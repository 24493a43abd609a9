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

/** Of the rows that a statement gave, one too many when there are more, those of the page in reading direction. */
export function pageOf<Row>(rows: readonly Row[], { fromEnd, limit }: PageParams): Row[] {
  const page = rows.slice(0, limit - 1);
  return fromEnd ? page.reverse() : page;
}

/** @param hasMore whether there was one row too many */
export function pageInfoOf(
  edges: readonly { readonly cursor?: string }[],
  hasMore: boolean,
  { after, before, fromEnd }: PageParams,
): PageInfoShape {
  return {
    hasNextPage: fromEnd ? before !== null : hasMore,
    hasPreviousPage: fromEnd ? hasMore : after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

export function toConnection<Edge extends EdgeRow<{ id: string }>>(
  rows: readonly Edge[],
  page: PageParams,
  totalCount: number | null,
): ConnectionShape<Edge> {
  const edges = pageOf(rows, page).map((edge) => ({ ...edge, cursor: toCursor(edge) }));
  const nodes = edges.map((edge) => edge.node);
  return { edges, nodes, pageInfo: pageInfoOf(edges, rows.length >= page.limit, page), totalCount };
}

export const EMPTY_CONNECTION: ConnectionShape<never> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
};
