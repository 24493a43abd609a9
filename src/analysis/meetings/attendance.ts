import type { AttendanceRole } from "../../record/extraction-record.ts";
import type { PartialDate } from "../../record/partial-date.ts";

/** One person at one meeting, by all that articles say of it. */
export interface Attendance {
  readonly personId: string;
  readonly meetingId: string;
  readonly date: PartialDate | null;
  /** How many people are reported present at the meeting, this one among them. */
  readonly size: number;
  /** Empty where the person is only said to have chaired. */
  readonly roles: readonly AttendanceRole[];
  readonly chaired: boolean;
}

/** Reported to have been there, whatever else is said; somebody only reported absent was not. */
export function isPresent({ chaired, roles }: Attendance): boolean {
  return chaired || roles.some((role) => role !== "ABSENT");
}
