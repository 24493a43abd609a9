import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { MeetingMention } from "../resolution/meeting-mention.ts";
import { nameKey } from "../resolution/name-key.ts";
import { statedYears } from "../resolution/stated-years.ts";
import { topicWords } from "../resolution/topic-words.ts";
import { groupBy } from "../std/group-by.ts";
import type { EntityBook } from "./entity-book.ts";
import type { Properties } from "./prepared-article.ts";

/** The meetings of a record as resolution compares them, in the order in which the record lists them. */
export function meetingMentions(record: ExtractionRecord, book: EntityBook): MeetingMention[] {
  const keyOf = new Map(record.persons.map(({ id, name }) => [id, nameKey(name)]));
  const about = groupBy(record.statements, ({ object }) => object);
  const persons = sortedSet(keyOf.values());
  const bodies = book.toldBodies();
  const areas = book.places();
  const years = statedYears(record);
  const topics = topicWords(record);
  return record.meetings.map((meeting) => {
    const said = about.get(meeting.id) ?? [];
    const subjects = (type: string) => said.filter((s) => s.type === type).map((s) => s.subject);
    return {
      reference: book.endpoint("meeting", meeting.id).reference,
      name: meeting.name,
      title: record.article.title,
      kind: meeting.kind ?? null,
      number: meeting.number ?? null,
      date: meeting.date ?? null,
      endDate: meeting.endDate ?? null,
      timeOfDay: meeting.timeOfDay ?? null,
      place: meeting.place ?? null,
      status: meeting.status ?? "held",
      chairs: sortedSet(subjects("CHAIRED").map((id) => keyOf.get(id)!)),
      attendees: sortedSet(subjects("ATTENDED").map((id) => keyOf.get(id)!)),
      organisers: sortedSet(subjects("ORGANISED").map((id) => book.bodyId(id))),
      with: persons,
      bodies,
      areas,
      years,
      topics,
    };
  });
}

/** What the graph keeps of it; title and people are with the article and the facts. */
export function meetingFeatures(mention: MeetingMention): Properties {
  const { kind: meetingKind, number, status, date, endDate, timeOfDay, place } = mention;
  const { years, bodies, areas, topics, with: company } = mention;
  return {
    meetingKind,
    number,
    status,
    date,
    endDate,
    timeOfDay,
    place,
    years,
    bodies,
    areas,
    topics,
    with: company,
  };
}

function sortedSet(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}
