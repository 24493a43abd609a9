import { bodyKindInWords } from "../filters/body-kinds.ts";
import { nodeOf } from "../graph/dot.ts";
import type { NodeKind } from "../graph/elements.ts";
import type { FindQuery } from "../graphql/documents.gen.ts";
import type { Language } from "../state/explorer.ts";
import { inWords, yearsInWords } from "../words/dates.ts";

export interface Hit {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** What tells namesakes apart; the words that matched where they are others than the name. */
  readonly detail: string | null;
}

type Found = FindQuery["search"]["edges"][number]["node"];

export function hitsOf({ search }: FindQuery, language: Language): Hit[] {
  return search.edges.flatMap(({ node, match }) => {
    const drawn = nodeOf(node);
    if (!drawn) return [];
    const matched = match && match.on !== "NAME" && match.text !== drawn.label ? match.text : null;
    const detail = detailOf(node, language) || matched;
    return [{ id: drawn.id, kind: drawn.kind, label: drawn.label, detail }];
  });
}

function detailOf(node: Found, language: Language): string | null {
  switch (node.__typename) {
    case "Person":
      return node.positions.nodes[0]?.title ?? null;
    case "Position":
      return node.body?.name ?? null;
    case "Body":
      // Provinces that were merged have the name of one of them.
      return [node.kind && bodyKindInWords(node.kind, language), yearsInWords(node.from, node.until)]
        .filter(Boolean)
        .join(" · ");
    case "Meeting":
      return [node.date && inWords(node.date, language), node.place].filter(Boolean).join(", ") || null;
    case "Document":
      return node.number === node.name ? null : node.number;
    default:
      return null;
  }
}
