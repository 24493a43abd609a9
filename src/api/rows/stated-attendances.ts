import type { Evidence } from "../../analysis/answer/evidence.ts";
import type { Attendance } from "../../analysis/meetings/attendance.ts";
import { withSizes } from "../../analysis/meetings/with-sizes.ts";
import type { StatedAttendance } from "../../graph/read-rows.ts";
import { groupBy } from "../../std/group-by.ts";

/** A statement that can be left out of an answer. */
export type StatementRow = StatedAttendance & { readonly evidence: readonly Evidence[] };

/** An attendance with the statements that it rests on. */
export type SupportedAttendance = Attendance & { readonly evidence: readonly Evidence[] };

export function statementRows(rows: readonly { attendance: StatedAttendance }[]): StatementRow[] {
  return rows.map(({ attendance }) => {
    const { statementId, articleId, source, confidence } = attendance;
    return { ...attendance, evidence: [{ statementId, articleId, source, confidence }] };
  });
}

/** One row for each person at each meeting, of all statements that say so. */
export function supportedAttendances(statements: readonly StatementRow[]): SupportedAttendance[] {
  const attendances = groupBy(statements, ({ meetingId, personId }) => JSON.stringify([meetingId, personId]));
  return withSizes(
    [...attendances.values()].map((said) => ({
      personId: said[0]!.personId,
      meetingId: said[0]!.meetingId,
      date: said[0]!.date,
      size: 0,
      chaired: said.some(({ chaired }) => chaired),
      roles: [...new Set(said.flatMap(({ role }) => role ?? []))],
      evidence: said.flatMap(({ evidence }) => evidence),
    })),
  );
}
