import type { DotFragment, ExpandQuery } from "../graphql/documents.gen.ts";
import { bodyOf, nodeOf } from "./dot.ts";
import {
  type Elements,
  type GraphLine,
  type GraphNode,
  lineKey,
  type Partial,
  type Relation,
} from "./elements.ts";

type Answered = NonNullable<ExpandQuery["node"]>;

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly EdgeRow[];
}

export interface EdgeRow {
  readonly node: DotFragment;
  readonly articles?: number;
  readonly confidence?: number;
  readonly firstCited?: string | null;
  readonly lastCited?: string | null;
  readonly roles?: readonly string[];
}

/** Which field of an answer holds which relation, and whether the line leads from the other end to the node. */
const FIELDS: Readonly<Record<string, readonly [Relation, "out" | "in"]>> = {
  chaired: ["CHAIRED", "out"],
  chairs: ["CHAIRED", "in"],
  attended: ["ATTENDED", "out"],
  attendees: ["ATTENDED", "in"],
  positions: ["HOLDS", "out"],
  holders: ["HOLDS", "in"],
  seats: ["IN", "in"],
  organised: ["ORGANISED", "out"],
  organisers: ["ORGANISED", "in"],
  documents: ["DISCUSSED", "out"],
  discussedAt: ["DISCUSSED", "in"],
  issued: ["ISSUED", "out"],
  issuers: ["ISSUED", "in"],
  parents: ["PART_OF", "out"],
  children: ["PART_OF", "in"],
  successors: ["SUCCEEDED_BY", "out"],
  predecessors: ["SUCCEEDED_BY", "in"],
};

/** What an answer to `Expand` puts on the canvas. */
export function elementsOf(answer: Answered): Elements {
  const centre = nodeOf(answer);
  if (!centre) return { nodes: [], lines: [], partial: [] };
  const nodes: GraphNode[] = [centre, ...bodyOf(answer).nodes];
  const lines: GraphLine[] = [...bodyOf(answer).lines];
  const partial: Partial[] = [];
  for (const [relation, direction, { edges, totalCount }] of connectionsOf(answer)) {
    for (const edge of edges) {
      const other = nodeOf(edge.node);
      if (!other) continue;
      nodes.push(other, ...bodyOf(edge.node).nodes);
      const [from, to] = direction === "out" ? [centre.id, other.id] : [other.id, centre.id];
      lines.push(lineOf(relation, from, to, edge), ...bodyOf(edge.node).lines);
    }
    if (totalCount > edges.length)
      partial.push({ id: centre.id, relation, shown: edges.length, total: totalCount });
  }
  return { nodes, lines, partial };
}

/** The cursor after which the next page of the only relation asked for begins; null at the end. */
export function nextCursor(answer: Answered): string | null {
  const cursors = connectionsOf(answer).flatMap(([, , { pageInfo }]) =>
    pageInfo.hasNextPage && pageInfo.endCursor ? [pageInfo.endCursor] : [],
  );
  return cursors[0] ?? null;
}

function connectionsOf(answer: Answered): [Relation, "out" | "in", Connection][] {
  return Object.entries(answer).flatMap(([field, value]): [Relation, "out" | "in", Connection][] => {
    const known = FIELDS[field];
    return known && value ? [[...known, value as unknown as Connection]] : [];
  });
}

export function lineOf(relation: Relation, from: string, to: string, edge: EdgeRow): GraphLine {
  return {
    key: lineKey(relation, from, to),
    relation,
    from,
    to,
    confidence: edge.confidence ?? 1,
    articles: edge.articles ?? 0,
    firstCited: edge.firstCited ?? null,
    lastCited: edge.lastCited ?? null,
    roles: edge.roles ?? [],
  };
}
