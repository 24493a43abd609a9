import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { EntityKind } from "../record/statement-shapes.ts";
import { meetingBlock } from "../resolution/meeting-block.ts";
import { personBlock } from "../resolution/person-block.ts";
import type { Endpoint, EntityBook } from "./entity-book.ts";
import { evidenceProperties } from "./evidence-properties.ts";
import { meetingMentions, meetingProperties } from "./meeting-mentions.ts";
import { personMentions, personProperties } from "./person-mentions.ts";
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
  const said = personMentions(record, book);
  return record.persons.map(({ id, name, mentions }, i) => ({
    kind: "person",
    name,
    endpoint: book.endpoint("person", id),
    block: personBlock(name),
    mentions,
    features: personProperties(said[i]!),
  }));
}

function meetingsOf(record: ExtractionRecord, book: EntityBook): Entity[] {
  const said = meetingMentions(record, book);
  return record.meetings.map(({ id, name, mode = null, mentions }, i) => ({
    kind: "meeting",
    name,
    endpoint: book.endpoint("meeting", id),
    block: meetingBlock(said[i]!),
    mentions,
    features: { ...meetingProperties(said[i]!), mode },
  }));
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
