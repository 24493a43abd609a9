import { MEETING_MODES, MEETING_STATUSES, TIMES_OF_DAY } from "../../../record/extraction-record.ts";
import type { EntityKind } from "../../../record/statement-shapes.ts";
import { saidDate } from "../said-date.ts";
import { type FtmEntity, first } from "./ftm-entity.ts";

interface ThingReader {
  readonly kind: EntityKind;
  /** The properties that are read; others are told to be left out. */
  readonly reads: readonly string[];
  entry(entity: FtmEntity): Record<string, unknown>;
}

const body: ThingReader = {
  kind: "body",
  reads: [
    "name",
    "alias",
    "abbreviation",
    "classification",
    "incorporationDate",
    "dissolutionDate",
    "parent",
    "address",
  ],
  entry: (entity) => ({
    name: first(entity, "name"),
    kind: first(entity, "classification"),
    abbreviations: entity.properties.abbreviation,
    aliases: entity.properties.alias,
    from: saidDate(first(entity, "incorporationDate")),
    until: saidDate(first(entity, "dissolutionDate")),
  }),
};

/** How the schemata of the model that are things become entities of a record. */
export const THINGS: Readonly<Record<string, ThingReader>> = {
  Person: {
    kind: "person",
    reads: ["name", "birthDate"],
    entry: (entity) => ({ name: first(entity, "name"), birthDate: saidDate(first(entity, "birthDate")) }),
  },
  PublicBody: body,
  Organization: body,
  Company: body,
  LegalEntity: body,
  Event: {
    kind: "meeting",
    reads: ["name", "date", "startDate", "endDate", "location", "organizer", "involved", "description"],
    entry: (entity) => ({
      name: first(entity, "name"),
      ...meetingWords(entity.properties.keywords ?? []),
      date: saidDate(first(entity, "startDate", "date")) ?? saidDate(first(entity, "description")),
      endDate: saidDate(first(entity, "endDate")),
      place: first(entity, "location"),
    }),
  },
  Document: {
    kind: "document",
    reads: ["name", "title", "fileName", "messageId"],
    entry: (entity) => ({
      name: first(entity, "title", "name", "fileName"),
      number: first(entity, "messageId"),
    }),
  },
};

/** Kind, mode, status and time of day stand among the keywords, as our own exports write them. */
function meetingWords(words: readonly string[]) {
  const oneOf = (known: readonly string[]) => words.find((word) => known.includes(word));
  const known: readonly string[] = [...MEETING_MODES, ...MEETING_STATUSES, ...TIMES_OF_DAY];
  return {
    kind: words.find((word) => !known.includes(word)),
    mode: oneOf(MEETING_MODES),
    status: oneOf(MEETING_STATUSES),
    timeOfDay: oneOf(TIMES_OF_DAY),
  };
}

/** What every entity may carry, and nobody misses: where it was found, what it points to. */
export const EVERYWHERE = new Set([
  "country",
  "sourceUrl",
  "proof",
  "recordId",
  "publisher",
  "modifiedAt",
  "retrievedAt",
  "summary",
  "topics",
  "keywords",
]);
