import { type Attendance, isPresent } from "../meetings/attendance.ts";
import type { Supported } from "./evidence.ts";
import type { Count } from "./ranking.ts";

type SupportedAttendance = Attendance & Supported;

/** One count for each meeting chaired: who chaired most. */
export function chairCounts(attendances: readonly SupportedAttendance[]): Count[] {
  return attendances
    .filter(({ chaired }) => chaired)
    .map((row) => ({ itemId: row.personId, weight: 1, facts: [row] }));
}

/**
 * One count for each meeting that somebody attended together with the person, weighing 1/(n − 1), n the people
 * present: who is closest, as in `coAttendees`, and on what evidence.
 * @complexity O(rows)
 */
export function companionCounts(personId: string, attendances: readonly SupportedAttendance[]): Count[] {
  const present = attendances.filter(isPresent);
  const own = new Map(
    present.filter((row) => row.personId === personId).map((row) => [row.meetingId, row] as const),
  );
  return present.flatMap((row) => {
    const mine = own.get(row.meetingId);
    if (!mine || row.personId === personId) return [];
    return [{ itemId: row.personId, weight: 1 / Math.max(1, row.size - 1), facts: [mine, row] }];
  });
}
