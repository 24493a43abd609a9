import type { WeightedEdge } from "../graph/weighted-edge.ts";
import type { Attendance } from "./attendance.ts";
import { incidenceOf, MAX_MEETING_SIZE } from "./incidence.ts";
import { pairsTogether } from "./pairs-together.ts";

/** Two people and the meetings they were at together. */
export interface CoAttendance extends WeightedEdge {
  readonly meetings: number;
}

/**
 * The one-mode network of people who were at meetings together, each edge weighing Σ 1/(n − 1) over these.
 * Newman, Phys. Rev. E 64 (2001) 016132.
 * @param attendances all of the meetings in question
 * @param minWeight leaves out weaker edges
 * @param maxSize leaves out larger meetings, and `tooLarge` counts them
 * @complexity O(Σ n²) over meetings of at most `maxSize`; memory for the edges that are kept
 */
export function coAttendanceEdges(
  attendances: readonly Attendance[],
  { minWeight = 0, maxSize = MAX_MEETING_SIZE }: { minWeight?: number; maxSize?: number } = {},
): { edges: CoAttendance[]; tooLarge: number } {
  const incidence = incidenceOf(attendances, maxSize);
  const edges: CoAttendance[] = [];
  for (const { a, b, count, weight } of pairsTogether(incidence)) {
    if (weight < minWeight) continue;
    edges.push({ source: incidence.persons[a]!, target: incidence.persons[b]!, weight, meetings: count });
  }
  return { edges, tooLarge: incidence.tooLarge };
}
