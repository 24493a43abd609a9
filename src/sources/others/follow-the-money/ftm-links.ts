import { ATTENDANCE_ROLES, TENURE_STATUSES } from "../../../record/extraction-record.ts";
import { STATEMENT_SHAPES, type StatementType } from "../../../record/statement-shapes.ts";
import { saidDate } from "../said-date.ts";
import type { SourceRecord } from "../source-record.ts";
import type { OnUnfit } from "../unfit.ts";
import { type FtmEntity, first } from "./ftm-entity.ts";
import { THINGS } from "./ftm-things.ts";

export interface LinkContext {
  readonly entities: ReadonlyMap<string, FtmEntity>;
  /** Whom links of their own join to an event, by its id. */
  readonly linkedTo: ReadonlyMap<string, ReadonlySet<string>>;
  /** That of the article which proves the link; made when it is first needed. */
  record(): SourceRecord;
  readonly onUnfit: OnUnfit;
}

/** Schemata that say nothing by themselves: they are read where others point to them. */
const POINTED_TO = new Set([...Object.keys(THINGS), "Position", "Article"]);

/** States what a link says. @returns the ids of the things that it speaks of; none where it says nothing that fits */
export function stateLink(link: FtmEntity, context: LinkContext): string[] {
  const { schema } = link;
  if (schema === "Event") return stateEvent(link, context);
  if (schema === "PublicBody" || schema === "Organization") return stateParent(link, context);
  if (POINTED_TO.has(schema)) return [];
  switch (schema) {
    case "Occupancy":
      return stateOccupancy(link, context);
    case "Succession":
      return stateBetween(link, "SUCCEEDED_BY", "predecessor", "successor", context);
    case "Membership":
      return first(link, "role") === "PART_OF"
        ? stateBetween(link, "PART_OF", "member", "organization", context)
        : stateRoleIn(link, "member", context);
    case "Directorship":
      return stateRoleIn(link, "director", context);
    case "Employment":
      return stateRoleIn(link, "employee", context, "employer");
    case "UnknownLink":
      return stateUnknown(link, context);
    default:
      return unfit(link, `${schema} has no place in this graph`, context);
  }
}

function unfit({ id, schema, properties }: FtmEntity, why: string, { onUnfit }: LinkContext): string[] {
  onUnfit({ at: id, what: schema, why, given: properties });
  return [];
}

function thing(id: string | undefined, { entities }: LinkContext): FtmEntity | undefined {
  const entity = id === undefined ? undefined : entities.get(id);
  return entity && THINGS[entity.schema] && first(entity, "name", "title") !== undefined ? entity : undefined;
}

function list(entity: FtmEntity, record: SourceRecord): string {
  const reader = THINGS[entity.schema]!;
  return record.list(reader.kind, entity.id, reader.entry(entity));
}

function quoteOf(link: FtmEntity, ...ends: readonly FtmEntity[]): string {
  const said = link.properties.summary?.at(-1) ?? first(link, "description");
  return said ?? ends.map((end) => first(end, "name", "title")).join(" – ");
}

function stateBetween(
  link: FtmEntity,
  type: StatementType,
  from: string,
  to: string,
  context: LinkContext,
  details: Readonly<Record<string, unknown>> = {},
): string[] {
  const [subject, object] = [thing(first(link, from), context), thing(first(link, to), context)];
  if (!subject || !object)
    return unfit(link, `its ${from} or ${to} is not in the file, or is no ${type} end`, context);
  const shape = STATEMENT_SHAPES[type];
  if (THINGS[subject.schema]!.kind !== shape.subject || THINGS[object.schema]!.kind !== shape.object)
    return unfit(link, `${type} joins ${shape.subject} and ${shape.object}`, context);
  const record = context.record();
  const date = type === "SUCCEEDED_BY" ? saidDate(first(link, "startDate", "date")) : undefined;
  record.state(type, list(subject, record), list(object, record), quoteOf(link, subject, object), {
    ...(date === undefined ? {} : { date }),
    ...details,
  });
  return [subject.id, object.id];
}

/** The post of a person, its beginning as an event, and its end as another, since the graph knows no bare dates of tenure. */
function stateOccupancy(link: FtmEntity, context: LinkContext): string[] {
  const holder = thing(first(link, "holder"), context);
  const post = context.entities.get(first(link, "post") ?? "");
  const title = post && first(post, "name");
  if (holder?.schema !== "Person" || !post || title === undefined)
    return unfit(link, "its holder or its post is not in the file, or has no name", context);
  const body = thing(first(post, "organization"), context);
  stateTenure(link, { holder, title: titleOf(link, title), body, record: context.record() });
  return [holder.id, ...(body ? [body.id] : [])];
}

/** Our own exports give the title as it was worded before the quote. */
function titleOf(link: FtmEntity, title: string): string {
  const { summary = [] } = link.properties;
  return summary.length > 1 ? summary[0]! : title;
}

function stateRoleIn(link: FtmEntity, who: string, context: LinkContext, where = "organization"): string[] {
  const [holder, body] = [thing(first(link, who), context), thing(first(link, where), context)];
  const title = first(link, "role");
  if (holder?.schema !== "Person" || !body || THINGS[body.schema]!.kind !== "body")
    return unfit(link, `its ${who} is no person, or its ${where} no body of the file`, context);
  if (title === undefined) return unfit(link, "it says no role", context);
  stateTenure(link, { holder, title, body, record: context.record() });
  return [holder.id, body.id];
}

interface Held {
  readonly holder: FtmEntity;
  readonly title: string;
  readonly body: FtmEntity | undefined;
  readonly record: SourceRecord;
}

function stateTenure(link: FtmEntity, { holder, title, body, record }: Held): void {
  const [begin, end] = ["startDate", "endDate"].map((name) => saidDate(first(link, name)));
  const said = TENURE_STATUSES.find((status) => status === first(link, "status"));
  const isOver = end !== undefined || first(link, "status") === "ended";
  const status = said ?? (isOver ? "former" : "current");
  const person = list(holder, record);
  const object = body ? list(body, record) : null;
  const quote = quoteOf(link, holder, ...(body ? [body] : []));
  const hold = (details: object) => record.state("HOLDS", person, object, quote, { title, ...details });
  if (begin !== undefined)
    hold({ status: status === "former" ? "current" : status, event: "ASSIGNED", date: begin });
  if (end !== undefined) hold({ status: "former", event: "DISMISSED", date: end });
  if (begin === undefined && end === undefined) hold({ status });
}

function stateUnknown(link: FtmEntity, context: LinkContext): string[] {
  const roles = link.properties.role ?? [];
  const type = roles.find((role) => role in STATEMENT_SHAPES) as StatementType | undefined;
  const attended = ATTENDANCE_ROLES.filter((role) => roles.includes(role));
  if (roles.includes("MENTIONED_IN")) return stateMention(link, context);
  if (type) return stateBetween(link, type, "subject", "object", context);
  if (attended.length > 0)
    return attended.flatMap((role) => stateBetween(link, "ATTENDED", "subject", "object", context, { role }));
  return unfit(link, `its role (${roles.join(", ") || "none"}) is no relation of this graph`, context);
}

function stateMention(link: FtmEntity, context: LinkContext): string[] {
  const entity = thing(first(link, "subject"), context);
  if (!entity) return [];
  // The article is the object here, and so the source of the record.
  const proof = first(link, "proof", "object");
  if (proof === undefined || !context.entities.has(proof)) return [];
  const reader = THINGS[entity.schema]!;
  context.record().list(reader.kind, entity.id, reader.entry(entity), String(reader.entry(entity).name));
  return [entity.id];
}

function stateEvent(event: FtmEntity, context: LinkContext): string[] {
  const linked = context.linkedTo.get(event.id);
  const state = (id: string, type: StatementType, kind: string) => {
    const end = thing(id, context);
    if (linked?.has(id)) return [];
    if (!end || THINGS[end.schema]!.kind !== kind)
      return unfit(event, `${id} is no ${kind} of the file`, context);
    const record = context.record();
    record.state(type, list(end, record), list(event, record), quoteOf(event, end, event));
    return [end.id, event.id];
  };
  const { organizer = [], involved = [] } = event.properties;
  return [
    ...organizer.flatMap((id) => state(id, "ORGANISED", "body")),
    ...involved.flatMap((id) => state(id, "ATTENDED", "person")),
  ];
}

function stateParent(body: FtmEntity, context: LinkContext): string[] {
  const parents = body.properties.parent ?? [];
  return parents.flatMap((id) => {
    const parent = thing(id, context);
    if (!parent || THINGS[parent.schema]!.kind !== "body")
      return unfit(body, `its parent ${id} is no body of the file`, context);
    const record = context.record();
    record.state("PART_OF", list(body, record), list(parent, record), quoteOf(body, body, parent));
    return [body.id, parent.id];
  });
}
