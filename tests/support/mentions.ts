import type { MeetingMention } from "../../src/resolution/meeting-mention.ts";
import type { MentionedPost, PersonMention } from "../../src/resolution/person-mention.ts";

/** A mention of one who is called Nguyễn Văn An, if nothing else is said. */
export function person(
  reference: string,
  said: Partial<MentionedPost> | readonly Partial<MentionedPost>[] = [],
  others: Partial<PersonMention> = {},
): PersonMention {
  const posts = [said].flat().map(
    (each): MentionedPost => ({
      positionId: "x",
      role: null,
      level: null,
      bodyId: null,
      area: null,
      status: "current",
      ...each,
    }),
  );
  return {
    reference,
    name: "Nguyễn Văn An",
    posts,
    day: null,
    years: [],
    places: [],
    bodies: [],
    with: [],
    birthYear: null,
    ...others,
  };
}

/** A report of a conference on 30 November 2020, if nothing else is said. */
export function report(reference: string, said: Partial<MeetingMention> = {}): MeetingMention {
  return {
    reference,
    name: "Hội nghị",
    title: "",
    kind: "hội nghị",
    number: null,
    date: "2020-11-30",
    endDate: null,
    timeOfDay: null,
    place: null,
    status: "held",
    chairs: [],
    attendees: [],
    organisers: [],
    with: [],
    bodies: [],
    years: [],
    areas: [],
    topics: [],
    ...said,
  };
}
