import { type Adjacency, adjacencyOf } from "../../analysis/graph/adjacency.ts";
import { type Neighbourhood, neighbourhood } from "../../analysis/graph/neighbourhood.ts";
import type { Attendance } from "../../analysis/meetings/attendance.ts";
import { coAttendanceEdges } from "../../analysis/meetings/co-attendance-edges.ts";
import { rowsInWindow } from "../../analysis/meetings/rows-in-window.ts";
import type { Window } from "../../analysis/time/window.ts";
import type { BeliefParams } from "../args/belief.args.ts";
import type { WindowParams } from "../args/window.args.ts";
import type { BatchLoader } from "../batch-loader.ts";
import type { Context } from "../context.ts";
import { LIMITS } from "../limits.ts";
import { attendancesOf, type ReportedMeeting } from "./attendances.ts";

export interface WindowSample {
  readonly attendances: readonly Attendance[];
  readonly meetings: number;
  /** Whether there were more meetings than are read at once. */
  readonly truncated: boolean;
}

/** All attendances of a window, at meetings of up to a size. */
export async function attendancesInWindow(
  { graph }: Context,
  params: WindowParams & BeliefParams,
  maxSize: number,
): Promise<WindowSample> {
  const limit = LIMITS.meetings;
  const meetings = await graph.read("meetings-in-window", { ...params, maxSize, limit });
  const attendances = attendancesOf(meetings).filter(({ size }) => size <= maxSize);
  return { attendances, meetings: meetings.length, truncated: meetings.length === limit };
}

export interface Reach {
  readonly hops: number;
  readonly minWeight: number;
  readonly maxNodes: number;
  readonly maxSize: number;
  readonly window: Window;
}

/**
 * What lies around a person in the network of those who were at meetings together. The meetings of each ring are read by
 * one statement, those of the outermost too, so that all edges among the nodes kept have their whole weight.
 */
export async function networkAround(
  batch: BatchLoader,
  personId: string,
  reach: Reach,
  belief: BeliefParams,
): Promise<Neighbourhood> {
  const meetings = new Map<string, ReportedMeeting>();
  const read = new Set<string>();
  let found: Neighbourhood = { nodes: [{ id: personId, hops: 0 }], edges: [], truncated: false };
  for (let hops = 1; hops <= reach.hops + 1; hops++) {
    const ring = found.nodes.map(({ id }) => id).filter((id) => !read.has(id));
    const rows = await Promise.all(ring.map((id) => batch.rows("meetings-of-persons", id, belief)));
    for (const id of ring) read.add(id);
    for (const meeting of rows.flat()) meetings.set(meeting.meetingId, meeting);
    const graph = networkOf([...meetings.values()], reach);
    found = neighbourhood(graph, personId, { ...reach, hops: Math.min(hops, reach.hops) });
    if (found.nodes.length === 0) break;
  }
  return found;
}

function networkOf(meetings: readonly ReportedMeeting[], { maxSize, window }: Reach): Adjacency {
  const { rows } = rowsInWindow(attendancesOf(meetings), window);
  return adjacencyOf(coAttendanceEdges(rows, { maxSize }).edges);
}
