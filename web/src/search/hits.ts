import { nodeOf } from "../graph/dot.ts";
import type { NodeKind } from "../graph/elements.ts";
import type { FindQuery } from "../graphql/documents.gen.ts";

export interface Hit {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** What tells namesakes apart; the words that matched where they are others than the name. */
  readonly detail: string | null;
}

export function hitsOf({ search }: FindQuery): Hit[] {
  return search.edges.flatMap(({ node, match }) => {
    const drawn = nodeOf(node);
    if (!drawn) return [];
    const matched = match && match.on !== "NAME" && match.text !== drawn.label ? match.text : null;
    return [{ id: drawn.id, kind: drawn.kind, label: drawn.label, detail: detailOf(node) ?? matched }];
  });
}

function detailOf(node: FindQuery["search"]["edges"][number]["node"]): string | null {
  switch (node.__typename) {
    case "Person":
      return node.positions.nodes[0]?.title ?? null;
    case "Position":
      return node.body?.name ?? null;
    case "Meeting":
      return [node.date, node.place].filter(Boolean).join(", ") || null;
    case "Document":
      return node.number === node.name ? null : node.number;
    default:
      return null;
  }
}
