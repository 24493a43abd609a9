import type { DotFragment } from "../graphql/documents.gen.ts";
import { type GraphLine, type GraphNode, lineKey, type NodeKind } from "./elements.ts";

/** A node for the canvas; null for articles and statements, which are no part of it. */
export function nodeOf(dot: DotFragment): GraphNode | null {
  if (dot.__typename === "Article" || dot.__typename === "Statement") return null;
  return {
    id: dot.id,
    kind: dot.__typename as NodeKind,
    label: labelOf(dot),
    date: dot.__typename === "Meeting" ? dot.date : null,
    bodyKind:
      dot.__typename === "Body" ? dot.kind : dot.__typename === "Position" ? (dot.body?.kind ?? null) : null,
  };
}

export function labelOf(dot: DotFragment): string {
  if (dot.__typename === "Position") return dot.title;
  if (dot.__typename === "Article" || dot.__typename === "Statement") return dot.id;
  return dot.name;
}

/** A position comes with its body. */
export function bodyOf(dot: DotFragment): { nodes: GraphNode[]; lines: GraphLine[] } {
  if (dot.__typename !== "Position" || dot.body === null) return { nodes: [], lines: [] };
  const { id, name, kind } = dot.body;
  return {
    nodes: [{ id, kind: "Body", label: name, date: null, bodyKind: kind }],
    lines: [memberLine(dot.id, id)],
  };
}

/** That a position is in a body follows from its title; no article states it by itself. */
function memberLine(from: string, to: string): GraphLine {
  return {
    key: lineKey("IN", from, to),
    relation: "IN",
    from,
    to,
    confidence: 1,
    articles: 0,
    firstCited: null,
    lastCited: null,
    roles: [],
  };
}
