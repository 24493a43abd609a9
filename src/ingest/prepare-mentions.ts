import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { EntityKind } from "../record/statement-shapes.ts";
import { fullBodyName } from "../resolution/body-id.ts";
import { blockOf } from "./block-of.ts";
import type { Endpoint, EntityBook } from "./entity-book.ts";
import { evidenceProperties, type GivenSpan } from "./evidence-properties.ts";
import { meetingFeatures, meetingMentions } from "./meeting-mentions.ts";
import { personFeatures, personMentions } from "./person-mentions.ts";
import type { PreparedMention, Properties } from "./prepared-article.ts";
import { statementId } from "./statement-id.ts";

interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly block?: string;
  readonly mentions: readonly GivenSpan[];
  /** What resolution compares, and what shows. */
  readonly features: Properties;
}

/**
 * One statement for each entity that the record names: that the article speaks of it, where, and as what.
 * What is only implied, as the parent of a body, has no mentions.
 */
export function prepareMentions(
  record: ExtractionRecord,
  book: EntityBook,
  text: string | null,
): PreparedMention[] {
  const entities = [
    ...personsOf(record, book),
    ...meetingsOf(record, book),
    ...bodiesOf(record, book),
    ...positionsOf(record, book),
    ...documentsOf(record, book),
  ];
  const byId = new Map<string, PreparedMention>();
  for (const entity of entities) {
    const mention = prepare(entity, record, text);
    const other = byId.get(mention.statementId);
    if (!other || other.properties.mentions === 0) byId.set(mention.statementId, mention);
  }
  return [...byId.values()];
}

function prepare(entity: Entity, record: ExtractionRecord, text: string | null): PreparedMention {
  const { kind, name, endpoint, block = null, mentions, features } = entity;
  const first = mentions.reduce<GivenSpan | undefined>(
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
  const compared = personMentions(record, book);
  return record.persons.map(({ id, name, mentions }, i) => {
    const endpoint = book.endpoint("person", id);
    const block = blockOf(endpoint.reference);
    return { kind: "person", name, endpoint, block, mentions, features: personFeatures(compared[i]!) };
  });
}

function meetingsOf(record: ExtractionRecord, book: EntityBook): Entity[] {
  const compared = meetingMentions(record, book);
  return record.meetings.map(({ id, name, mode = null, mentions }, i) => {
    const endpoint = book.endpoint("meeting", id);
    return {
      kind: "meeting",
      name,
      endpoint,
      block: blockOf(endpoint.reference),
      mentions,
      features: { ...meetingFeatures(compared[i]!), mode },
    };
  });
}

function bodiesOf(record: ExtractionRecord, book: EntityBook): Entity[] {
  return record.bodies.map((body) => ({
    kind: "body",
    name: body.name,
    endpoint: book.endpoint("body", body.id),
    mentions: body.mentions,
    features: {
      displayName: fullBodyName(body),
      bodyKind: body.kind ?? null,
      area: body.area ?? null,
      abbreviations: body.abbreviations ?? null,
      aliases: body.aliases ?? null,
      from: body.from ?? null,
      until: body.until ?? null,
    },
  }));
}

/** Those that are listed, and those that somebody holds: there the title is the place. */
function positionsOf(record: ExtractionRecord, book: EntityBook): Entity[] {
  const listed = record.positions.map(
    ({ id, title, role, level, seats, body, mentions }): Entity => ({
      kind: "position",
      name: title,
      endpoint: book.endpoint("position", id),
      mentions,
      features: {
        displayName: title,
        positionRole: role ?? null,
        level: level ?? null,
        seats: seats ?? null,
        bodyId: book.bodyIdOrNull(body),
      },
    }),
  );
  const held = record.statements.flatMap((statement): Entity[] => {
    if (statement.type !== "HOLDS") return [];
    return [
      {
        kind: "position",
        name: statement.title,
        endpoint: book.heldPosition(statement),
        mentions: [statement.evidence],
        features: {
          displayName: statement.title,
          positionRole: statement.role ?? null,
          level: statement.level ?? null,
          bodyId: book.bodyIdOrNull(statement.object),
        },
      },
    ];
  });
  return [...listed, ...held];
}

function documentsOf(record: ExtractionRecord, book: EntityBook): Entity[] {
  return record.documents.map(({ id, name, kind, number, mentions }) => ({
    kind: "document",
    name,
    endpoint: book.endpoint("document", id),
    mentions,
    features: { displayName: name, documentKind: kind ?? null, number: number ?? null },
  }));
}
