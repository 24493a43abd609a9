import { groupBy } from "../../std/group-by.ts";
import { type Attendance, isPresent } from "./attendance.ts";

/**
 * The rows with `size` counted from themselves: after evidence was left out, fewer people are known to have been there.
 * @param attendances everybody reported at each meeting
 * @complexity O(rows)
 */
export function withSizes<T extends Attendance>(attendances: readonly T[]): T[] {
  const present = groupBy(attendances.filter(isPresent), ({ meetingId }) => meetingId);
  return attendances.map((row) => ({ ...row, size: present.get(row.meetingId)?.length ?? 0 }));
}
