import type { ExportSource } from "../export-source.ts";
import type { ExportedEntity, ExportedMeeting, ExportedRelation } from "../exported.ts";
import { tenureDates } from "../interval.ts";
import type { ExportChunk } from "./export-chunk.ts";
import { jsonList, mapPages } from "./json-list.ts";

/**
 * One Popolo document: persons, organizations, posts, memberships (who holds which post) and events (meetings, with the role of each
 * attendee). Documents have no class there, and are left out. What Popolo has no word for stands beside its own: `status`,
 * `confidence`, `statement_ids`; a date without a year, which its pattern refuses, in `date_text`.
 */
export async function* writePopolo(source: ExportSource): AsyncGenerator<ExportChunk> {
  const bodyOfPost = new Map<string, string>();
  const sections: Record<string, AsyncIterable<readonly object[]>> = {
    persons: mapPages(source.entitiesOf("Person"), ({ id, properties: { name } }) => ({ id, name })),
    organizations: organizations(source),
    posts: mapPages(source.entitiesOf("Position"), (position) => post(position, bodyOfPost)),
    memberships: mapPages(source.relations({ types: ["HOLDS"], withStatements: true }), (relation) =>
      membership(relation, bodyOfPost.get(relation.target)),
    ),
    events: mapPages(source.meetings(), event),
  };
  let before = "{";
  for (const [name, pages] of Object.entries(sections)) {
    yield chunk(`${before}"${name}": [`);
    for await (const text of jsonList(pages)) yield chunk(text);
    before = "],\n";
  }
  yield chunk("]}\n");
}

function chunk(content: string): ExportChunk {
  return { file: "popolo.json", content };
}

async function* organizations(source: ExportSource): AsyncGenerator<object[]> {
  const parents = new Map<string, ExportedRelation>();
  for await (const page of source.relations({ types: ["PART_OF"], withStatements: true }))
    for (const relation of page) parents.set(relation.source, relation);
  yield* mapPages(source.entitiesOf("Body"), (body) => organization(body, parents.get(body.id)));
}

function organization({ id, properties }: ExportedEntity, parent: ExportedRelation | undefined) {
  const { name, kind, abbreviations, aliases, from, until, area } = properties;
  const others = [abbreviations, aliases].flatMap((names) => (Array.isArray(names) ? names : []));
  return {
    id,
    name,
    other_names: others.map((other) => ({ name: other })),
    classification: kind ?? null,
    parent_id: parent?.target ?? null,
    founding_date: from ?? null,
    dissolution_date: until ?? null,
    area_name: area ?? null,
    sources: parent ? sourcesOf(parent) : [],
  };
}

function post({ id, properties }: ExportedEntity, bodyOfPost: Map<string, string>) {
  const { name, role, bodyId, level, seats } = properties;
  if (typeof bodyId === "string") bodyOfPost.set(id, bodyId);
  return {
    id,
    label: name,
    role: role ?? null,
    organization_id: bodyId ?? null,
    level: level ?? null,
    seats: seats ?? null,
  };
}

function membership(relation: ExportedRelation, organizationId: string | undefined) {
  const { id, source, target, properties } = relation;
  const { begin, end } = tenureDates(properties);
  return {
    id,
    label: (properties.titles as string[])[0] ?? null,
    person_id: source,
    post_id: target,
    organization_id: organizationId ?? null,
    ...dates(begin, end),
    status: properties.status,
    first_cited: properties.firstCited ?? null,
    last_cited: properties.lastCited ?? null,
    ...carried(relation),
  };
}

function event({ meeting, relations }: ExportedMeeting) {
  const { id, properties } = meeting;
  const { name, kind, date, endDate, place, status, mode } = properties;
  const organiser = relations.find(({ type }) => type === "ORGANISED");
  return {
    id,
    name,
    classification: kind ?? null,
    ...dates(date, endDate),
    location: place ?? null,
    status: status ?? null,
    mode: mode ?? null,
    organization_id: organiser?.source ?? null,
    attendees: relations.filter(({ type }) => type !== "ORGANISED").map(attendee),
    sources: relations.flatMap(sourcesOf),
  };
}

function attendee(relation: ExportedRelation) {
  const { type, source, properties } = relation;
  const roles = type === "CHAIRED" ? ["CHAIRED"] : properties.roles;
  return { id: source, roles, sites: properties.sites ?? [], ...carried(relation) };
}

function carried(relation: ExportedRelation) {
  const { properties, statements } = relation;
  return {
    confidence: properties.confidence,
    statement_ids: statements.map(({ id }) => id),
    sources: sourcesOf(relation),
  };
}

/** Popolo's links: an article without an address is named by a URN of its id. */
function sourcesOf({ statements }: ExportedRelation) {
  return statements.map(({ url, articleId, properties: { quote } }) => ({
    url: url ?? `urn:officials-graph:article:${encodeURIComponent(articleId)}`,
    note: quote ?? null,
  }));
}

function dates(start: unknown, end: unknown) {
  const said = [start, end].filter((date) => typeof date === "string");
  const dateText = said.find((date) => date.startsWith("--"));
  const known = (date: unknown) => (typeof date === "string" && !date.startsWith("--") ? date : null);
  return { start_date: known(start), end_date: known(end), ...(dateText ? { date_text: dateText } : {}) };
}
