import type { StoredMention } from "../graph/read-rows.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { MeetingMention } from "../resolution/meeting-mention.ts";
import { nameKey } from "../resolution/name-key.ts";
import { statedYears } from "../resolution/stated-years.ts";
import { groupBy } from "../std/group-by.ts";
import type { EntityBook } from "./entity-book.ts";
import type { Properties } from "./prepared-article.ts";

/** The meetings of a record as resolution compares them, in the order in which the record lists them. */
export function meetingMentions(record: ExtractionRecord, book: EntityBook): MeetingMention[] {
  const keyOf = new Map(record.persons.map(({ id, name }) => [id, nameKey(name)]));
  const about = groupBy(record.statements, ({ object }) => object);
  const years = statedYears(record);
  return record.meetings.map((meeting) => {
    const said = about.get(meeting.id) ?? [];
    const subjects = (type: string) => said.filter((s) => s.type === type).map((s) => s.subject);
    return {
      reference: book.endpoint("meeting", meeting.id).reference,
      name: meeting.name,
      kind: meeting.kind ?? null,
      date: meeting.date ?? null,
      endDate: meeting.endDate ?? null,
      timeOfDay: meeting.timeOfDay ?? null,
      place: meeting.place ?? null,
      status: meeting.status ?? "held",
      chairs: sortedSet(subjects("CHAIRED").map((id) => keyOf.get(id)!)),
      attendees: sortedSet(subjects("ATTENDED").map((id) => keyOf.get(id)!)),
      organisers: sortedSet(subjects("ORGANISED").map((id) => book.bodyId(id))),
      years,
    };
  });
}

/** What the graph keeps of it. */
export function meetingProperties(mention: MeetingMention): Properties {
  const { reference: _, name: __, kind, years, ...said } = mention;
  return { ...said, meetingKind: kind, years: years.map(String) };
}

export function storedMeetingMention(stored: StoredMention): MeetingMention {
  return {
    reference: stored.reference,
    name: stored.name,
    kind: stored.meetingKind ?? null,
    date: stored.date ?? null,
    endDate: stored.endDate ?? null,
    timeOfDay: stored.timeOfDay ?? null,
    place: stored.place ?? null,
    status: stored.status ?? "held",
    chairs: stored.chairs ?? [],
    attendees: stored.attendees ?? [],
    organisers: stored.organisers ?? [],
    years: (stored.years ?? []).map(Number),
  };
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
