import type { EntityLabel } from "../../graph/read-rows.ts";
import type { ExportSource } from "../export-source.ts";
import type { Evidence, ExportedArticle, ExportedEntity, ExportedRelation } from "../exported.ts";
import { tenureDates } from "../interval.ts";
import type { ExportChunk } from "./export-chunk.ts";
import { jsonList, mapPages } from "./json-list.ts";

/** Our own words live here; an address that nobody needs to reach. */
const VOCABULARY = "urn:officials-graph:term:";

const CONTEXT = {
  "@vocab": "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  og: VOCABULARY,
};

/**
 * JSON-LD in schema.org's words: entities, and relations as its Role pattern (event → attendee → Role → attendee → person). Each
 * Role says what it was derived from: the statements, in PROV-O quotations of articles attributed to an extractor.
 */
export async function* writeJsonLd(source: ExportSource): AsyncGenerator<ExportChunk> {
  yield chunk(`{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`);
  for await (const text of jsonList(everything(source))) yield chunk(text);
  yield chunk("]}\n");
}

function chunk(content: string): ExportChunk {
  return { file: "jsonld", content };
}

async function* everything(source: ExportSource): AsyncGenerator<object[]> {
  const extractors = new Set<string>();
  yield* mapPages(source.entities(), entityNode);
  yield* mapPages(source.articles(), articleNode);
  yield* mapPages(source.relations({ withStatements: true }), (relation) => [
    relationNode(relation),
    ...relation.statements.map((statement) => statementNode(statement, extractors)),
  ]);
  yield [...extractors].sort().map((name) => ({
    "@id": extractorIri(name),
    "@type": "prov:SoftwareAgent",
    name,
  }));
}

const TYPES: Readonly<Record<EntityLabel, string>> = {
  Person: "Person",
  Position: "Occupation",
  Body: "GovernmentOrganization",
  Meeting: "Event",
  Document: "CreativeWork",
};

function entityNode({ id, label, properties }: ExportedEntity) {
  const { name, role, level, kind, area, abbreviations, aliases, from, until } = properties;
  const { mode, status, date, endDate, timeOfDay, place, number, bodyId } = properties;
  return {
    "@id": iri("entity", id),
    "@type": TYPES[label],
    identifier: id,
    name,
    ...withoutGaps({
      alternateName: [abbreviations, aliases].flat(),
      foundingDate: from,
      dissolutionDate: until,
      areaServed: area,
      startDate: date,
      endDate,
      location: place,
      "og:kind": kind,
      "og:mode": mode,
      "og:status": status,
      "og:timeOfDay": timeOfDay,
      "og:role": role,
      "og:level": level,
      "og:number": number,
      "og:body": typeof bodyId === "string" ? { "@id": iri("entity", bodyId) } : null,
    }),
  };
}

function articleNode({ id, properties }: ExportedArticle) {
  const { title, publishedAt, author, url, source } = properties;
  return {
    "@id": iri("article", id),
    "@type": ["NewsArticle", "prov:Entity"],
    identifier: id,
    ...withoutGaps({ headline: title, datePublished: publishedAt, author, url, publisher: source }),
  };
}

/** The property that joins the two, and whether it leads from the target to the source. */
const PROPERTIES: Readonly<Record<string, readonly [property: string, isReversed: boolean]>> = {
  CHAIRED: ["attendee", true],
  ATTENDED: ["attendee", true],
  HOLDS: ["hasOccupation", false],
  ORGANISED: ["organizer", true],
  DISCUSSED: ["about", false],
  PART_OF: ["parentOrganization", false],
  SUCCEEDED_BY: ["og:succeededBy", false],
  ISSUED: ["publisher", true],
  MENTIONED_IN: ["mentions", true],
};

function relationNode(relation: ExportedRelation): object | readonly [] {
  const { id, type, source, target, properties, statements } = relation;
  const property = PROPERTIES[type];
  if (!property) return [];
  const [name, isReversed] = property;
  const ends = [iri("entity", source), iri(type === "MENTIONED_IN" ? "article" : "entity", target)];
  const [from, to] = isReversed ? ends.reverse() : ends;
  return {
    "@id": from,
    [name]: {
      "@id": iri("claim", id),
      "@type": ["Role", "prov:Entity"],
      [name]: { "@id": to },
      roleName: roleNames(relation),
      ...withoutGaps({
        ...datesOf(relation),
        "og:site": properties.sites,
        "og:status": properties.status,
        "og:confidence": properties.confidence,
        "og:firstCited": properties.firstCited,
        "og:lastCited": properties.lastCited,
        "prov:wasDerivedFrom":
          type === "MENTIONED_IN"
            ? { "@id": from }
            : statements.map((statement) => ({ "@id": iri("statement", statement.id) })),
      }),
    },
  };
}

function roleNames({ type, properties }: ExportedRelation): unknown {
  if (type === "ATTENDED") return properties.roles;
  return type === "HOLDS" ? properties.titles : type;
}

function datesOf({ type, properties }: ExportedRelation): object {
  if (type !== "HOLDS") return { startDate: properties.date };
  const { begin, end } = tenureDates(properties);
  return { startDate: begin, endDate: end };
}

function statementNode({ id, articleId, properties }: Evidence, extractors: Set<string>) {
  const { quote, start, end, extractor, extractorVersion, rule, confidence } = properties;
  const name = `${extractor} ${extractorVersion}`;
  extractors.add(name);
  return {
    "@id": iri("statement", id),
    "@type": ["Statement", "prov:Entity"],
    "prov:wasQuotedFrom": { "@id": iri("article", articleId) },
    "prov:wasAttributedTo": { "@id": extractorIri(name) },
    ...withoutGaps({
      "prov:value": quote,
      "og:start": start,
      "og:end": end,
      "og:rule": rule,
      "og:confidence": confidence,
    }),
  };
}

function iri(kind: "entity" | "article" | "claim" | "statement", id: string): string {
  return `urn:officials-graph:${kind}:${encodeURIComponent(id)}`;
}

function extractorIri(name: string): string {
  return `urn:officials-graph:extractor:${encodeURIComponent(name)}`;
}

/** JSON-LD has no null: what is not told is left out. */
function withoutGaps(properties: Readonly<Record<string, unknown>>): object {
  const told: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    const given = Array.isArray(value) ? value.filter(isTold) : value;
    if (isTold(given) && !(Array.isArray(given) && given.length === 0)) told[name] = given;
  }
  return told;
}

function isTold(value: unknown): boolean {
  return value !== null && value !== undefined;
}
