import { hash } from "node:crypto";
import type { EntityLabel, StoredProperties } from "../../graph/read-rows.ts";
import type { ExportSource } from "../export-source.ts";
import type { ExportedArticle, ExportedEntity, ExportedMeeting, ExportedRelation } from "../exported.ts";
import { tenureDates } from "../interval.ts";
import { provenanceOf } from "../provenance.ts";
import type { ExportChunk } from "./export-chunk.ts";
import { mapPages } from "./json-list.ts";

type Properties = Readonly<Record<string, unknown>>;

/**
 * FollowTheMoney entities, a line each. A post held is an Occupancy, a body's parent a Membership, its heir a Succession; who was at a
 * meeting in which role, and all else, an UnknownLink whose `role` is the type of the relation. `proof` is the article, `summary`
 * the quote, `recordId` the claim. A date without a year, which the model refuses, stands in `description`.
 */
export async function* writeFollowTheMoney(source: ExportSource): AsyncGenerator<ExportChunk> {
  const pages = [
    mapPages(source.entities(), (entity) => (entity.label === "Meeting" ? [] : thing(entity))),
    mapPages(source.meetings(), meetingEvent),
    mapPages(source.articles(), article),
    mapPages(source.relations({ withStatements: true }), link),
  ];
  for (const list of pages)
    for await (const page of list)
      yield { file: "ftm.json", content: page.map((entity) => `${JSON.stringify(entity)}\n`).join("") };
}

/** The model allows Latin letters, digits, dots and hyphens; what has others is told by its hash. */
export function ftmId(id: string): string {
  if (/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id)) return id;
  return `h-${hash("sha256", id).slice(0, 32)}`;
}

const SCHEMATA: Readonly<Record<EntityLabel, string>> = {
  Person: "Person",
  Position: "Position",
  Body: "PublicBody",
  Meeting: "Event",
  Document: "Document",
};

function thing({ id, label, properties }: ExportedEntity) {
  return entity(SCHEMATA[label], id, { name: properties.name, ...more(label, properties) });
}

function more(label: EntityLabel, properties: StoredProperties): Properties {
  const { kind, area, abbreviations, aliases, from, until, role, level, seats, bodyId, number, name } =
    properties;
  switch (label) {
    case "Body":
      return {
        classification: kind,
        abbreviation: abbreviations,
        alias: aliases,
        address: area,
        incorporationDate: from,
        dissolutionDate: until,
        country: "vn",
      };
    case "Position":
      return {
        organization: typeof bodyId === "string" ? ftmId(bodyId) : null,
        keywords: role,
        description: level,
        numberOfSeats: seats,
        country: "vn",
      };
    case "Document":
      return { title: name, fileName: name, keywords: kind, messageId: number };
    default:
      return {};
  }
}

function meetingEvent({ meeting, relations }: ExportedMeeting) {
  const { name, kind, mode, status, date, endDate, timeOfDay, place } = meeting.properties;
  const ids = (isMeant: (type: string) => boolean) =>
    [...new Set(relations.filter(({ type }) => isMeant(type)).map(({ source }) => ftmId(source)))].sort();
  return entity("Event", meeting.id, {
    name,
    keywords: [kind, mode, status, timeOfDay].filter((word) => typeof word === "string"),
    ...dates(date, endDate),
    location: place,
    organizer: ids((type) => type === "ORGANISED"),
    involved: ids((type) => type !== "ORGANISED"),
  });
}

function article({ id, properties }: ExportedArticle) {
  const { title, publishedAt, author, url, source } = properties;
  return entity("Article", id, {
    title,
    publishedAt,
    author,
    sourceUrl: url,
    publisher: source,
    fileName: id,
  });
}

function link(relation: ExportedRelation) {
  const { id, type, source, target, date, properties } = relation;
  const ends = (from: string, to: string) => ({ [from]: ftmId(source), [to]: ftmId(target) });
  switch (type) {
    case "IN":
      return [];
    case "HOLDS": {
      const { begin, end } = tenureDates(properties);
      const post = { ...ends("holder", "post"), status: properties.status, ...dates(begin, end) };
      return entity("Occupancy", id, { ...post, ...told(relation, (properties.titles as string[])[0]) });
    }
    case "PART_OF":
      return entity("Membership", id, { ...ends("member", "organization"), role: type, ...told(relation) });
    case "SUCCEEDED_BY":
      return entity("Succession", id, {
        ...ends("predecessor", "successor"),
        ...dates(properties.date),
        ...told(relation),
      });
    default: {
      const roles = type === "ATTENDED" ? properties.roles : type;
      return entity("UnknownLink", id, {
        ...ends("subject", "object"),
        role: roles,
        ...dates(date),
        ...told(relation),
      });
    }
  }
}

function told(relation: ExportedRelation, title?: string): Properties {
  const { articleIds, quote } = provenanceOf(relation);
  return {
    recordId: relation.id,
    proof: articleIds.map(ftmId),
    sourceUrl: [...new Set(relation.statements.flatMap(({ url }) => url ?? []))].sort(),
    summary: [title, quote].filter((text) => typeof text === "string"),
  };
}

function dates(start: unknown, end?: unknown): Properties {
  const said = [start, end].filter((date) => typeof date === "string");
  const isWhole = said.every((date) => !date.startsWith("--"));
  if (!isWhole) return { description: said };
  return end === undefined || end === null
    ? { date: start, startDate: start }
    : { startDate: start, endDate: end };
}

function entity(schema: string, id: string, properties: Properties) {
  const told: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(properties)) {
    const given = Array.isArray(value) ? value : [value];
    const values = given.filter((each) => each !== null && each !== undefined && each !== "").map(String);
    if (values.length > 0) told[name] = values;
  }
  return { id: ftmId(id), schema, properties: told };
}
