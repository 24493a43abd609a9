import { type Attendance, isPresent } from "./attendance.ts";

/** Who was at which meeting, by number: the two-mode network of persons and meetings. */
export interface Incidence {
  /** Ids, sorted; a person's number is their place here. */
  readonly persons: readonly string[];
  /** For each meeting the numbers of its persons, ascending. */
  readonly meetings: readonly (readonly number[])[];
  /** For each person the numbers of their meetings, ascending. */
  readonly meetingsOf: readonly (readonly number[])[];
  /** Meetings left out because more than `maxSize` people were there. */
  readonly tooLarge: number;
}

/**
 * Above this many people a meeting says little of any two of them, and all pairs of a hall of 200 are 19,900. Meetings
 * up to here cost at most 1,225 pairs each.
 */
export const MAX_MEETING_SIZE = 50;

/** @complexity O(rows log rows) */
export function incidenceOf(attendances: readonly Attendance[], maxSize = MAX_MEETING_SIZE): Incidence {
  const present = attendances.filter(isPresent);
  const kept = present.filter(({ size }) => size <= maxSize);
  const persons = [...new Set(kept.map(({ personId }) => personId))].sort();
  const meetingIds = [...new Set(kept.map(({ meetingId }) => meetingId))].sort();
  const numberOfPerson = new Map(persons.map((id, i) => [id, i]));
  const numberOfMeeting = new Map(meetingIds.map((id, i) => [id, i]));
  const meetings: number[][] = meetingIds.map(() => []);
  const meetingsOf: number[][] = persons.map(() => []);
  for (const { personId, meetingId } of kept) {
    const person = numberOfPerson.get(personId)!;
    const meeting = numberOfMeeting.get(meetingId)!;
    meetings[meeting]!.push(person);
    meetingsOf[person]!.push(meeting);
  }
  for (const list of [...meetings, ...meetingsOf]) list.sort((a, b) => a - b);
  const all = new Set(present.map(({ meetingId }) => meetingId)).size;
  return { persons, meetings, meetingsOf, tooLarge: all - meetingIds.length };
}
