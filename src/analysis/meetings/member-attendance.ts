import type { PartialDate } from "../../record/partial-date.ts";
import type { BoundTenure } from "../tenure/bound-tenures.ts";
import { heldOn } from "../tenure/held-on.ts";
import type { Certainty } from "../time/certainty.ts";
import { type Attendance, isPresent } from "./attendance.ts";

/**
 * What articles say of a member at a meeting. `NOT_REPORTED` is not `ABSENT`: an article names whom it likes.
 * `CONTRADICTED`: one says present, another absent.
 */
export type Reported = "PRESENT" | "ABSENT" | "CONTRADICTED" | "NOT_REPORTED";

export interface MemberAttendance {
  readonly personId: string;
  readonly reported: Reported;
  /** Whether the person was a member at that date: the surest of their posts in the body. */
  readonly member: Exclude<Certainty, "EXCLUDED">;
}

const SUREST_FIRST = ["CERTAIN", "POSSIBLE", "UNKNOWN"] as const;

/**
 * The members of a body at the date of one of its meetings, and what is reported of each. An undated meeting makes every
 * membership `UNKNOWN`.
 * @param posts all tenures in the body
 * @param attendances of the meeting
 * @returns the surest members first, then by id
 * @complexity O(n log n)
 */
export function memberAttendance(
  posts: readonly BoundTenure[],
  attendances: readonly Attendance[],
  date: PartialDate | null,
): MemberAttendance[] {
  const rows = new Map(attendances.map((row) => [row.personId, row]));
  const members = new Map<string, MemberAttendance["member"]>();
  for (const post of posts) {
    const held = date === null ? "UNKNOWN" : heldOn(post, date);
    const { personId } = post.tenure;
    const known = members.get(personId);
    if (held === "EXCLUDED" || (known && sureness(known) <= sureness(held))) continue;
    members.set(personId, held);
  }
  return [...members]
    .map(([personId, member]) => ({ personId, member, reported: reportedOf(rows.get(personId)) }))
    .sort((a, b) => sureness(a.member) - sureness(b.member) || (a.personId < b.personId ? -1 : 1));
}

function sureness(member: MemberAttendance["member"]): number {
  return SUREST_FIRST.indexOf(member);
}

function reportedOf(row: Attendance | undefined): Reported {
  if (!row) return "NOT_REPORTED";
  const isAbsent = row.roles.includes("ABSENT");
  if (isPresent(row)) return isAbsent ? "CONTRADICTED" : "PRESENT";
  return isAbsent ? "ABSENT" : "NOT_REPORTED";
}
