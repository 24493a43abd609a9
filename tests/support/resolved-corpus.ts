import { EntityBook } from "../../src/ingest/entity-book.ts";
import { meetingMentions } from "../../src/ingest/meeting-mentions.ts";
import { personMentions } from "../../src/ingest/person-mentions.ts";
import type { ExtractionRecord } from "../../src/record/extraction-record.ts";
import type { Decision } from "../../src/resolution/decision.ts";
import { NOTHING_JUDGED } from "../../src/resolution/judged.ts";
import type { MeetingMention } from "../../src/resolution/meeting-mention.ts";
import { nameKey } from "../../src/resolution/name-key.ts";
import type { PersonMention } from "../../src/resolution/person-mention.ts";
import { resolveMeetings } from "../../src/resolution/resolve-meetings.ts";
import { resolvePersons } from "../../src/resolution/resolve-persons.ts";
import { SeedIndex } from "../../src/resolution/seed-index.ts";
import { readSeeds } from "../../src/seeds/read-seeds.ts";

export interface ResolvedCorpus {
  readonly persons: readonly PersonMention[];
  readonly meetings: readonly MeetingMention[];
  /** Reference → id, of persons and meetings. */
  readonly resolution: ReadonlyMap<string, string>;
  readonly decisions: readonly Decision[];
  /** The reference of the first person of the name in an article. */
  personReference(article: string, name: string): string | undefined;
  meetingsOf(article: string): readonly MeetingMention[];
}

/** Who is who in a corpus, without a graph; nothing is judged. */
export function resolveCorpus(records: readonly ExtractionRecord[]): ResolvedCorpus {
  const seeds = new SeedIndex(readSeeds());
  const persons: PersonMention[] = [];
  const meetings: MeetingMention[] = [];
  const meetingsOf = new Map<string, MeetingMention[]>();
  const named = new Map<string, string>();
  const note = (key: string, reference: string) => void (named.has(key) || named.set(key, reference));
  for (const record of records) {
    const book = new EntityBook(record, seeds);
    for (const person of personMentions(record, book)) {
      persons.push(person);
      note(`${record.article.id} ${nameKey(person.name)}`, person.reference);
    }
    const reports = meetingMentions(record, book);
    meetings.push(...reports);
    meetingsOf.set(record.article.id, reports);
  }
  const resolution = new Map<string, string>();
  const decisions: Decision[] = [];
  const add = (resolved: ReturnType<typeof resolvePersons>) => {
    for (const [reference, id] of resolved.resolution) resolution.set(reference, id);
    for (const decision of resolved.decisions) decisions.push(decision);
  };
  add(resolvePersons(persons, NOTHING_JUDGED));
  add(resolveMeetings(meetings, NOTHING_JUDGED));
  return {
    persons,
    meetings,
    resolution,
    decisions,
    personReference: (article, name) => named.get(`${article} ${nameKey(name)}`),
    meetingsOf: (article) => meetingsOf.get(article) ?? [],
  };
}
