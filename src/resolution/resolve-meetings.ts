import { entityId } from "./entity-id.ts";
import { gather } from "./gather.ts";
import type { Judged } from "./judged.ts";
import { meetingBlock } from "./meeting-block.ts";
import type { MeetingMention } from "./meeting-mention.ts";
import { compareMeetings } from "./meeting-model.ts";
import { MeetingProfile } from "./meeting-profile.ts";
import { mentionsByReference } from "./mentions-by-reference.ts";
import type { Resolved } from "./resolution.ts";

/**
 * Which reports speak of one meeting. A pure function of the set: neither order nor batches matter, and what it says
 * of a block hangs only on the reports of that block and of those that judgements join to it.
 */
export function resolveMeetings(mentions: readonly MeetingMention[], judged: Judged): Resolved {
  const reports = mentionsByReference(mentions, joined);
  const units = reports.map((report) => ({
    references: [report.reference],
    profile: new MeetingProfile(report),
    block: meetingBlock(report),
  }));
  const { sets, decisions } = gather(units, judged, { compare: compareMeetings, tokens, absorb });
  const resolution = new Map<string, string>();
  const reportOf = new Map(reports.map((report) => [report.reference, report]));
  for (const { references } of sets) {
    const id = meetingIdOf(reportOf.get(references[0]!)!);
    for (const reference of references) resolution.set(reference, id);
  }
  return { resolution, decisions };
}

function* tokens({ kinds, classes, people, organisers, words, places }: MeetingProfile): Iterable<string> {
  for (const kind of kinds) yield `kind ${kind}`;
  for (const each of classes) yield `class ${each}`;
  for (const person of people.keys()) yield `person ${person}`;
  for (const body of organisers) yield `body ${body}`;
  for (const word of words.keys()) yield `word ${word}`;
  for (const place of places) yield `place ${place}`;
}

function absorb(into: MeetingProfile, other: MeetingProfile): void {
  into.absorb(other);
}

/** What several extractors say of one meeting of one article. */
function joined(said: readonly MeetingMention[]): MeetingMention {
  const [first] = said as readonly [MeetingMention];
  const all = <T>(of: (mention: MeetingMention) => readonly T[]) => [...new Set(said.flatMap(of))];
  const any = <K extends "endDate" | "timeOfDay" | "place">(field: K) =>
    said.find((mention) => mention[field] !== null)?.[field] ?? null;
  return {
    ...first,
    endDate: any("endDate"),
    timeOfDay: any("timeOfDay"),
    place: any("place"),
    chairs: all(({ chairs }) => chairs),
    attendees: all(({ attendees }) => attendees),
    organisers: all(({ organisers }) => organisers),
    with: all((mention) => mention.with),
    bodies: all(({ bodies }) => bodies),
    areas: all(({ areas }) => areas),
    years: all(({ years }) => years),
    topics: all(({ topics }) => topics),
  };
}

/** The id that a meeting has for as long as this mention is the smallest of its. */
export function meetingIdOf(mention: Pick<MeetingMention, "reference" | "kind" | "date">): string {
  return entityId(
    [mention.kind, mention.date].filter(Boolean).join(" ") || "meeting",
    `meeting ${mention.reference}`,
  );
}
