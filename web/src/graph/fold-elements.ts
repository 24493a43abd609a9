import type { Elements, GraphLine, GraphNode, Partial } from "./elements.ts";

/** All elements, each node and line once; the first to come stays, so that the order is that of the steps. */
export function joined(all: readonly Elements[]): Elements {
  const nodes = new Map<string, GraphNode>();
  const lines = new Map<string, GraphLine>();
  const partial = new Map<string, Partial>();
  for (const elements of all) {
    for (const node of elements.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const line of elements.lines) if (!lines.has(line.key)) lines.set(line.key, line);
    for (const each of elements.partial) partial.set(`${each.id} ${each.relation}`, each);
  }
  return { nodes: [...nodes.values()], lines: [...lines.values()], partial: stillPartial(partial, lines) };
}

/** A page of a later step may have brought what an earlier one left out. */
function stillPartial(
  partial: ReadonlyMap<string, Partial>,
  lines: ReadonlyMap<string, GraphLine>,
): Partial[] {
  return [...partial.values()].flatMap((each) => {
    if (each.id === null) return [each];
    const shown = [...lines.values()].filter(
      ({ relation, from, to }) => relation === each.relation && (from === each.id || to === each.id),
    ).length;
    return shown < each.total ? [{ ...each, shown: Math.max(shown, each.shown) }] : [];
  });
}

/** At most so many nodes and lines, the first ones, and how many there were. */
export function capped(
  { nodes, lines, partial }: Elements,
  { maxNodes, maxLines }: { maxNodes: number; maxLines: number },
): Elements & { readonly leftOut: { nodes: number; lines: number } } {
  const kept = nodes.slice(0, maxNodes);
  const ids = new Set(kept.map(({ id }) => id));
  const between = lines.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const drawn = between.slice(0, maxLines);
  return {
    nodes: kept,
    lines: drawn,
    partial,
    leftOut: { nodes: nodes.length - kept.length, lines: lines.length - drawn.length },
  };
}
