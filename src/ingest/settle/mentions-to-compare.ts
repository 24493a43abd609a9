import type { StoredMeetingMention, StoredPersonMention } from "../../graph/stored-rows.ts";
import type { TenureStatus } from "../../record/extraction-record.ts";
import type { MeetingMention } from "../../resolution/meeting-mention.ts";
import type { PersonMention } from "../../resolution/person-mention.ts";
import type { PostLevel } from "../../resolution/post-level.ts";
import { nameOfReference } from "../../resolution/reference.ts";

/** A mention of a person as resolution compares it. */
export function personMention(stored: StoredPersonMention): PersonMention {
  const { reference, name, day, years, places, bodies, with: company, birthYear } = stored;
  return {
    reference,
    name,
    day,
    years,
    places,
    bodies,
    with: company,
    birthYear,
    posts: stored.posts.map(({ objectReference, positionRole: role, level, status, ...post }) => ({
      ...post,
      positionId: nameOfReference(objectReference),
      role,
      level: level as PostLevel | null,
      status: status as TenureStatus,
    })),
  };
}

/** A report of a meeting as resolution compares it. */
export function meetingMention(stored: StoredMeetingMention): MeetingMention {
  const {
    reference,
    name,
    meetingKind: kind,
    number,
    date,
    endDate,
    timeOfDay,
    place,
    years,
    bodies,
    areas,
    topics,
    facts,
    title,
  } = stored;
  const whoever = (type: string) =>
    namesOf(facts.filter((fact) => fact.type === type).map((fact) => fact.reference));
  return {
    reference,
    name,
    title,
    kind,
    number: number ?? null,
    date,
    endDate,
    timeOfDay,
    place,
    status: stored.status ?? "held",
    years,
    bodies,
    areas: areas ?? [],
    topics: topics ?? [],
    with: stored.with,
    chairs: whoever("CHAIRED"),
    attendees: whoever("ATTENDED"),
    organisers: whoever("ORGANISED"),
  };
}

function namesOf(references: readonly string[]): string[] {
  return [...new Set(references.map(nameOfReference))].sort();
}
