import type { PartialDate } from "../../record/partial-date.ts";
import { groupBy } from "../../std/group-by.ts";
import type { Day } from "../time/day.ts";
import { daysOf } from "../time/day-range.ts";
import type { Window } from "../time/window.ts";
import { type Attendance, isPresent } from "./attendance.ts";
import { type Coverage, rowsInWindow } from "./rows-in-window.ts";

/** Somebody at meetings of the person asked about. */
export interface Companion {
  readonly personId: string;
  /** Meetings with both. */
  readonly count: number;
  /**
   * Σ 1/(n − 1) over these meetings, n the people present: a talk of two counts 1, a hall of 200 next to nothing.
   * Newman, Scientific collaboration networks II, Phys. Rev. E 64 (2001) 016132. Summed over all companions it is the
   * number of the person's meetings that had any.
   */
  readonly weight: number;
  /** In order of time, undated ones last. */
  readonly meetingIds: readonly string[];
  /** Of the meetings with a year the first and the last, by the last day that their date can mean. */
  readonly first: PartialDate | null;
  readonly last: PartialDate | null;
}

export interface Companions {
  /** The closest first: by weight, then count, then id. The N closest are the first N. */
  readonly companions: readonly Companion[];
  /** Of the person's meetings. */
  readonly coverage: Coverage;
}

/** Everybody who was at meetings with the person. */
export function coAttendees(
  personId: string,
  attendances: readonly Attendance[],
  window: Window,
): Companions {
  return companions(personId, attendances, window, { own: isPresent, other: isPresent });
}

/** Everybody who was at meetings that the person chaired. */
export function attendeesUnder(
  chairId: string,
  attendances: readonly Attendance[],
  window: Window,
): Companions {
  return companions(chairId, attendances, window, { own: ({ chaired }) => chaired, other: isPresent });
}

/** Everybody who chaired meetings that the person attended; sharing the chair included. */
export function chairsOver(personId: string, attendances: readonly Attendance[], window: Window): Companions {
  return companions(personId, attendances, window, { own: isPresent, other: ({ chaired }) => chaired });
}

/**
 * @param attendances all of the person's meetings, of all who count as companions; others do no harm
 * @complexity O(rows + c log c) for c companions
 */
function companions(
  personId: string,
  attendances: readonly Attendance[],
  window: Window,
  counts: Record<"own" | "other", (attendance: Attendance) => boolean>,
): Companions {
  const ownMeetings = new Set(
    attendances.filter((row) => row.personId === personId && counts.own(row)).map((row) => row.meetingId),
  );
  const { rows, coverage } = rowsInWindow(
    attendances.filter((row) => ownMeetings.has(row.meetingId)),
    window,
  );
  const shared = groupBy(
    rows.filter((row) => row.personId !== personId && counts.other(row)),
    (row) => row.personId,
  );
  const lastDays = lastDaysOf(rows);
  const found = [...shared].map(([id, meetings]) => companionOf(id, meetings, lastDays));
  return { companions: found.sort(closestFirst), coverage };
}

/** The last day that each date can mean; read once, for there are many more comparisons than dates. */
function lastDaysOf(rows: readonly Attendance[]): Map<PartialDate | null, Day> {
  const dates = new Set(rows.map(({ date }) => date));
  return new Map([...dates].map((date) => [date, daysOf(date)?.to ?? Infinity]));
}

function companionOf(
  personId: string,
  meetings: readonly Attendance[],
  lastDays: ReadonlyMap<PartialDate | null, Day>,
): Companion {
  const inTime = [...meetings].sort((a, b) => {
    const [dayA, dayB] = [lastDays.get(a.date)!, lastDays.get(b.date)!];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return a.meetingId < b.meetingId ? -1 : 1;
  });
  const dated = inTime.filter(({ date }) => lastDays.get(date) !== Infinity);
  return {
    personId,
    count: inTime.length,
    weight: inTime.reduce((sum, { size }) => sum + 1 / Math.max(1, size - 1), 0),
    meetingIds: inTime.map(({ meetingId }) => meetingId),
    first: dated[0]?.date ?? null,
    last: dated.at(-1)?.date ?? null,
  };
}

function closestFirst(a: Companion, b: Companion): number {
  return b.weight - a.weight || b.count - a.count || (a.personId < b.personId ? -1 : 1);
}
