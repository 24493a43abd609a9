import { meetingBlock } from "../resolution/meeting-block.ts";
import { personBlock } from "../resolution/person-block.ts";
import { nameOfReference } from "../resolution/reference.ts";

const MEETING = /^meeting(?: (\d{4}-\d{2}-\d{2}|--\d{2}-\d{2}))?(?: |$)/;

/** The resolution block of what a reference names: a person's name, or a meeting's day. */
export function blockOf(reference: string): string {
  const name = nameOfReference(reference);
  const meeting = MEETING.exec(name);
  if (!meeting) return personBlock(name);
  // One whose day is not known can be compared with no other.
  return meetingBlock({ date: meeting[1] ?? null }) ?? reference;
}
