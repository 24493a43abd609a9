import type { AttendanceRole } from "../../record/extraction-record.ts";
import { groupBy } from "../../std/group-by.ts";
import type { Window } from "../time/window.ts";
import type { Attendance } from "./attendance.ts";
import { type BucketSize, bucketOf } from "./bucket.ts";
import { type Coverage, rowsInWindow } from "./rows-in-window.ts";

/** A month or a quarter of somebody's meetings. */
export interface RoleBucket {
  /** `2018-07` or `2018-Q3`. */
  readonly bucket: string;
  readonly meetings: number;
  readonly chaired: number;
  /** Meetings with each role; a meeting counts for each role it was reported with. */
  readonly roles: Partial<Record<AttendanceRole, number>>;
}

/**
 * One person's meetings by role over time, oldest first. A bucket without any reported meeting is left out: that none is
 * reported does not mean that there was none.
 * @param attendances of the person
 * @returns `unplaced`: meetings in the window whose date is too coarse for a bucket
 * @complexity O(rows)
 */
export function meetingsByRole(
  attendances: readonly Attendance[],
  size: BucketSize,
  window: Window,
): { buckets: RoleBucket[]; unplaced: number; coverage: Coverage } {
  const { rows, coverage } = rowsInWindow(attendances, window);
  const groups = groupBy(rows, ({ date }) => bucketOf(date, size));
  const unplaced = groups.get(null)?.length ?? 0;
  groups.delete(null);
  const buckets = [...groups].map(([bucket, meetings]) => ({
    bucket: bucket!,
    meetings: meetings.length,
    chaired: meetings.filter(({ chaired }) => chaired).length,
    roles: countRoles(meetings),
  }));
  return { buckets: buckets.sort((a, b) => (a.bucket < b.bucket ? -1 : 1)), unplaced, coverage };
}

function countRoles(meetings: readonly Attendance[]): RoleBucket["roles"] {
  const counts: Partial<Record<AttendanceRole, number>> = {};
  for (const role of meetings.flatMap(({ roles }) => roles).sort()) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}
