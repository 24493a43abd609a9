import type { Adjacency } from "./adjacency.ts";
import { betweenness } from "./betweenness.ts";

export interface Broker {
  readonly personId: string;
  /** Σ over pairs of a member of one staff and one of the other, of the share of their shortest paths through this person. */
  readonly betweenness: number;
  /** The same over the number of such pairs with a path between them: 0 to 1. */
  readonly share: number;
  /** The staff that the person belongs to. */
  readonly staff: "FIRST" | "SECOND" | "BOTH" | "NEITHER";
}

/**
 * Through whom two staffs reach each other: everybody on a shortest path that crosses from the one to the other, by
 * `betweenness`, greatest first. Members of both staffs are bridges by themselves, and count as ends for either.
 * @param graph of people, such as `coAttendanceEdges` gives
 * @complexity O(s · E log V) for s people in the smaller staff
 */
export function brokers(graph: Adjacency, first: Iterable<string>, second: Iterable<string>): Broker[] {
  const staffs = [new Set(first), new Set(second)] as const;
  const { values, connectedPairs } = betweenness(graph, staffs);
  return [...values]
    .filter(([, value]) => value > 0)
    .map(([personId, value]) => ({
      personId,
      betweenness: value,
      share: value / connectedPairs,
      staff: staffOf(staffs[0].has(personId), staffs[1].has(personId)),
    }))
    .sort((a, b) => b.betweenness - a.betweenness || (a.personId < b.personId ? -1 : 1));
}

function staffOf(isFirst: boolean, isSecond: boolean): Broker["staff"] {
  if (isFirst) return isSecond ? "BOTH" : "FIRST";
  return isSecond ? "SECOND" : "NEITHER";
}
