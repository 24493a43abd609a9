import type { Attendance } from "../../analysis/meetings/attendance.ts";
import { withSizes } from "../../analysis/meetings/with-sizes.ts";
import type { ReportedPerson } from "../../graph/read-rows.ts";
import { groupBy } from "../../std/group-by.ts";
import type { BeliefParams } from "../args/belief.args.ts";
import type { BatchLoader } from "../batch-loader.ts";

/** A meeting with all who are reported at it. */
export interface ReportedMeeting {
  readonly meetingId: string;
  readonly date: string | null;
  readonly people: readonly ReportedPerson[];
}

/** All attendances of the meetings that a person is reported at. */
export async function attendancesAround(
  batch: BatchLoader,
  personId: string,
  belief: BeliefParams,
): Promise<Attendance[]> {
  return attendancesOf(await batch.rows("meetings-of-persons", personId, belief));
}

/** One row for each person at each meeting, chair and attendance together. */
export function attendancesOf(meetings: readonly ReportedMeeting[]): Attendance[] {
  return withSizes(
    meetings.flatMap(({ meetingId, date, people }) =>
      [...groupBy(people, ({ personId }) => personId)].map(([personId, reports]) => ({
        personId,
        meetingId,
        date,
        size: 0,
        roles: reports.flatMap(({ roles }) => roles),
        chaired: reports.some(({ chaired }) => chaired),
      })),
    ),
  );
}
