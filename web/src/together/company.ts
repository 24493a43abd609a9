import type { Drawable } from "../canvas/picture.ts";
import { nodeOf } from "../graph/dot.ts";
import { type GraphLine, type GraphNode, lineKey } from "../graph/elements.ts";
import type { TogetherQuery } from "../graphql/documents.gen.ts";

export type WeightedLine = GraphLine & Drawable & { readonly weight: number };

export interface Company {
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly WeightedLine[];
  readonly isTruncated: boolean;
}

/** People and how much their meetings weigh: a meeting of few counts more than one of many. */
export function companyOf({ network }: NonNullable<TogetherQuery["person"]>): Company {
  return {
    nodes: network.nodes.map(({ person }) => nodeOf(person)!),
    lines: network.edges.map(({ source, target, weight }) => ({
      key: lineKey("ATTENDED", source.id, target.id),
      relation: "ATTENDED",
      from: source.id,
      to: target.id,
      confidence: 1,
      articles: 0,
      firstCited: null,
      lastCited: null,
      roles: [],
      weight,
    })),
    isTruncated: network.truncated,
  };
}

/** Without light lines, and without who then stands alone; the person in the middle stays. */
export function heavierThan({ nodes, lines }: Company, threshold: number, centre: string) {
  const heavy = lines.filter(({ weight }) => weight >= threshold);
  const joined = new Set([centre, ...heavy.flatMap(({ from, to }) => [from, to])]);
  return { nodes: nodes.filter(({ id }) => joined.has(id)), lines: heavy };
}
