import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { EntityKind } from "../record/statement-shapes.ts";
import { nameKey } from "../resolution/name-key.ts";
import { meetingBlock } from "../resolution/resolve-meetings.ts";
import { personBlock } from "../resolution/resolve-persons.ts";
import type { Endpoint, EntityBook } from "./entity-book.ts";
import { evidenceProperties } from "./evidence-properties.ts";
import type { PreparedMention, Properties } from "./prepared-article.ts";
import { statementId } from "./statement-id.ts";

interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly block?: string | null;
  readonly mentions: readonly { start: number; end: number }[];
  /** What resolution compares. */
  readonly features?: Properties;
}

/** One statement for each entity that the record names: that the article mentions it, where, and as what. */
export function prepareMentions(
  record: ExtractionRecord,
  book: EntityBook,
  displayNames: ReadonlyMap<string, string>,
  text: string | null,
): PreparedMention[] {
  const entities = [
    ...personsOf(record, book),
    ...meetingsOf(record, book),
    ...keyedEntitiesOf(record, book, displayNames),
  ];
  const byId = new Map<string, PreparedMention>();
  for (const entity of entities) {
    const mention = prepare(entity, record, text);
    if (!byId.has(mention.statementId)) byId.set(mention.statementId, mention);
  }
  return [...byId.values()];
}

function prepare(entity: Entity, record: ExtractionRecord, text: string | null): PreparedMention {
  const { kind, name, endpoint, block = null, mentions, features } = entity;
  const first = mentions.reduce<Entity["mentions"][number] | undefined>(
    (a, b) => (a && a.start <= b.start ? a : b),
    undefined,
  );
  return {
    statementId: statementId(record.article.id, record.extractor.name, "MENTIONED_IN", endpoint.reference),
    kind,
    ...endpoint,
    block,
    properties: {
      type: "MENTIONED_IN",
      kind,
      name,
      mentions: mentions.length,
      confidence: 1,
      extractor: record.extractor.name,
      extractorVersion: record.extractor.version,
      ...evidenceProperties(first, text),
      ...features,
    },
  };
}

function personsOf(record: ExtractionRecord, book: EntityBook): Entity[] {
  const posts = new Map<string, string[]>();
  for (const statement of record.statements) {
    if (statement.type !== "HOLDS") continue;
    const post = `${book.heldPosition(statement).entityId}|${book.areaOf(statement) ?? ""}`;
    posts.set(statement.subject, [...(posts.get(statement.subject) ?? []), post]);
  }
  return record.persons.map(({ id, name, mentions }) => ({
    kind: "person",
    name,
    endpoint: book.endpoint("person", id),
    block: personBlock(name),
    mentions,
    features: { posts: [...new Set(posts.get(id))].sort() },
  }));
}

function meetingsOf(record: ExtractionRecord, book: EntityBook): Entity[] {
  const personName = new Map(record.persons.map((person) => [person.id, nameKey(person.name)]));
  return record.meetings.map((meeting) => {
    const about = record.statements.filter((statement) => statement.object === meeting.id);
    const chairs = about.filter((s) => s.type === "CHAIRED").map((s) => personName.get(s.subject)!);
    const organisers = about.filter((s) => s.type === "ORGANISED").map((s) => book.bodyId(s.subject));
    const { name, kind = null, mode = null, status = "held", date = null, endDate = null } = meeting;
    return {
      kind: "meeting",
      name,
      endpoint: book.endpoint("meeting", meeting.id),
      block: meetingBlock(date),
      mentions: meeting.mentions,
      features: {
        meetingKind: kind,
        mode,
        status,
        date,
        endDate,
        timeOfDay: meeting.timeOfDay ?? null,
        place: meeting.place ?? null,
        chairs: [...new Set(chairs)].sort(),
        organisers: [...new Set(organisers)].sort(),
      },
    };
  });
}

function keyedEntitiesOf(
  record: ExtractionRecord,
  book: EntityBook,
  displayNames: ReadonlyMap<string, string>,
): Entity[] {
  const entity = (kind: EntityKind, id: string, name: string, mentions: Entity["mentions"]): Entity => {
    const endpoint = book.endpoint(kind, id);
    const displayName = displayNames.get(endpoint.entityId)!;
    return { kind, name, endpoint, mentions, features: { displayName } };
  };
  const entities = [
    ...record.bodies.map(({ id, name, mentions }) => entity("body", id, name, mentions)),
    ...record.positions.map(({ id, title, mentions }) => entity("position", id, title, mentions)),
    ...record.documents.map(({ id, name, mentions }) => entity("document", id, name, mentions)),
  ];
  // They are told by their names alone, so one that is listed without a place says nothing.
  return entities.filter(({ mentions }) => mentions.length > 0);
}
