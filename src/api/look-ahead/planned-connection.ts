import type { FieldNode } from "graphql";
import type { ListPage } from "../../graph/lists/list-query.ts";
import type { BeliefParams } from "../args/belief.args.ts";
import { type PageParams, toCursor } from "../args/page.args.ts";
import { type PageInfoShape, pageInfoOf, pageOf } from "../connection.ts";
import type { PlannedList } from "./plan-list.ts";

type Node = Record<string, unknown>;

export interface PlannedEdge {
  readonly node: Node;
  readonly key: string | number | null;
  readonly claim?: string;
  readonly belief: BeliefParams;
  readonly cursor?: string;
}

/** Where a node keeps the lists that were fetched with it. */
const FETCHED = Symbol("fetched");

/** The list that was fetched with the node for this place of the document; undefined when none was. */
export function fetchedWith(node: object, field: FieldNode): PlannedConnection | undefined {
  return (node as { [FETCHED]?: Map<FieldNode, PlannedConnection> })[FETCHED]?.get(field);
}

/** Keeps the lists that were fetched with a node. */
export function keepFetched(node: Node, planned: readonly PlannedList[], pages: readonly ListPage[]): Node {
  if (planned.length === 0) return node;
  const fetched = new Map(planned.map((list, i) => [list.field, new PlannedConnection(list, pages[i]!)]));
  return Object.assign(node, { [FETCHED]: fetched });
}

/** A page that was fetched as planned. */
export class PlannedConnection {
  readonly edges: readonly PlannedEdge[];
  readonly totalCount: number | null;
  readonly #page: PageParams;
  readonly #hasMore: boolean;

  constructor({ page, belief, query, lists }: PlannedList, { edges, total }: ListPage) {
    this.#page = page;
    this.#hasMore = edges.length >= page.limit;
    this.totalCount = total;
    this.edges = pageOf(edges, page).map((edge) => {
      const node = keepFetched(edge.node, lists, edge.lists);
      const shape = { ...edge.relation, key: edge.key, node, belief };
      return query.withKeys ? { ...shape, cursor: toCursor(shape as never) } : shape;
    });
  }

  get nodes(): Node[] {
    return this.edges.map(({ node }) => node);
  }

  get pageInfo(): PageInfoShape {
    return pageInfoOf(this.edges, this.#hasMore, this.#page);
  }
}
