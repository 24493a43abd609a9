import type { NodeKind } from "../graph/elements.ts";

/** The shape that a kind has on the canvas. */
export const SHAPES: Readonly<Record<NodeKind, string>> = {
  Person: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z",
  Body: "M2.5 2.5h11v11h-11z",
  Meeting: "M8 .8 15.2 8 8 15.2 .8 8z",
  Position: "M8 1 14 4.5v7L8 15l-6-3.5v-7z",
  Document: "M8 1.5 15 14H1z",
};

export function KindMark({ kind }: { kind: NodeKind }) {
  return (
    <svg className={`kind-mark kind-${kind}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
