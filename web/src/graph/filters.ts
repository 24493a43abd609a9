import type { Elements, GraphLine, GraphNode, Relation } from "./elements.ts";
import { timeOf } from "./line-time.ts";
import { overlaps } from "./time-span.ts";

export interface Filters {
  /** Left out of the canvas. */
  readonly withoutRelations: readonly Relation[];
  readonly withoutRoles: readonly string[];
  readonly withoutBodyKinds: readonly string[];
  /** From 0 to 1. */
  readonly minConfidence: number;
  /** `2020-11-30`; null: no bound. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTERS: Filters = {
  withoutRelations: [],
  withoutRoles: [],
  withoutBodyKinds: [],
  minConfidence: 0,
  from: null,
  to: null,
};

/** Whether they may leave anything out. */
export function isFiltering({ minConfidence, from, to, ...without }: Filters): boolean {
  const hasBounds = minConfidence > 0 || from !== null || to !== null;
  return hasBounds || Object.values(without).some((each) => each.length > 0);
}

export interface Filtered extends Pick<Elements, "nodes" | "lines"> {
  /** Lines that a window of time leaves out because nobody says when. */
  readonly undated: number;
}

/** What the filters leave. A node whose lines are all gone goes too, unless it must stay. */
export function filtered(elements: Elements, filters: Filters, stay: ReadonlySet<string>): Filtered {
  const byId = new Map(elements.nodes.map((node) => [node.id, node]));
  const nodeStays = (id: string) => {
    const kind = byId.get(id)?.bodyKind ?? null;
    return stay.has(id) || kind === null || !filters.withoutBodyKinds.includes(kind);
  };
  let undated = 0;
  const lines = elements.lines.filter((line) => {
    if (!saidEnough(line, filters) || !nodeStays(line.from) || !nodeStays(line.to)) return false;
    if (filters.from === null && filters.to === null) return true;
    const time = timeOf(line, byId);
    if (time) return overlaps(time, filters.from, filters.to);
    if (isTimeless(line)) return true;
    undated++;
    return false;
  });
  const joinedBefore = endsOf(elements.lines);
  const joinedNow = endsOf(lines);
  const nodes = elements.nodes.filter(
    ({ id }) => nodeStays(id) && (stay.has(id) || joinedNow.has(id) || !joinedBefore.has(id)),
  );
  return { nodes, lines: withoutLooseStructure(lines, nodes), undated };
}

function saidEnough(line: GraphLine, filters: Filters): boolean {
  if (filters.withoutRelations.includes(line.relation) || line.confidence < filters.minConfidence)
    return false;
  return line.roles.length === 0 || line.roles.some((role) => !filters.withoutRoles.includes(role));
}

/** Where a position or a body belongs is said by names, not on a day. */
function isTimeless({ relation }: GraphLine): boolean {
  return relation === "IN" || relation === "PART_OF";
}

function endsOf(lines: readonly GraphLine[]): Set<string> {
  return new Set(lines.flatMap(({ from, to }) => [from, to]));
}

function withoutLooseStructure(lines: readonly GraphLine[], nodes: readonly GraphNode[]): GraphLine[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return lines.filter(({ from, to }) => ids.has(from) && ids.has(to));
}
