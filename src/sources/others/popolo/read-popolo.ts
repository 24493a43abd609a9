import { ATTENDANCE_ROLES, MEETING_STATUSES, TENURE_STATUSES } from "../../../record/extraction-record.ts";
import { parseWith } from "../../../record/parse-with.ts";
import type { Input } from "../../input.ts";
import type { OthersOptions } from "../others-options.ts";
import { saidDate } from "../said-date.ts";
import { SourceRecord } from "../source-record.ts";
import { type Popolo, popoloSchema, type Sources, unread } from "./popolo-document.ts";

const EXTRACTOR = { name: "popolo", version: "1" };

/**
 * A Popolo document as records: one for each address in `sources`, and one for each membership, event and organization that
 * names none.
 * @throws InputError where it is no Popolo
 */
export function* readPopolo(document: unknown, file: string, options: OthersOptions): Generator<Input> {
  const popolo = parseWith(popoloSchema, document, { file });
  const reader = new PopoloReader(popolo, options);
  reader.read();
  for (const record of reader.records()) yield record.input({ file });
}

type Membership = Popolo["memberships"][number];
type Event = Popolo["events"][number];
type Organization = Popolo["organizations"][number];

class PopoloReader {
  readonly #popolo: Popolo;
  readonly #options: OthersOptions;
  readonly #records = new Map<string, SourceRecord>();
  readonly #persons: ReadonlyMap<string, Popolo["persons"][number]>;
  readonly #organizations: ReadonlyMap<string, Organization>;
  readonly #posts: ReadonlyMap<string, Popolo["posts"][number]>;
  readonly #spokenOf = new Set<string>();

  constructor(popolo: Popolo, options: OthersOptions) {
    this.#popolo = popolo;
    this.#options = options;
    this.#persons = byId(popolo.persons);
    this.#organizations = byId(popolo.organizations);
    this.#posts = byId(popolo.posts);
  }

  records(): Iterable<SourceRecord> {
    return this.#records.values();
  }

  read(): void {
    this.#tellUnread();
    for (const membership of this.#popolo.memberships) this.#membership(membership);
    for (const event of this.#popolo.events) this.#event(event);
    for (const organization of this.#popolo.organizations) this.#parent(organization);
    for (const person of this.#popolo.persons)
      if (!this.#spokenOf.has(person.id) && person.name)
        this.#recordFor(`person ${person.id}`, null, person.name).list(
          "person",
          person.id,
          personEntry(person),
          person.name,
        );
    for (const organization of this.#popolo.organizations)
      if (!this.#spokenOf.has(organization.id) && organization.name)
        this.#recordFor(`organization ${organization.id}`, null, organization.name).list(
          "body",
          organization.id,
          bodyEntry(organization),
          organization.name,
        );
  }

  #membership(membership: Membership) {
    const { id, person_id, post_id, role, label, start_date, end_date, status: given } = membership;
    const person = this.#persons.get(person_id ?? "");
    const post = this.#posts.get(post_id ?? "");
    const organization = this.#organizations.get(membership.organization_id ?? post?.organization_id ?? "");
    const title = label || role || post?.label || post?.role;
    const at = id ?? `${person_id} in ${membership.organization_id}`;
    if (!person?.name) return this.#unfit(at, "membership", "its person is not in the file", membership);
    if (!title) return this.#unfit(at, "membership", "it says no label, role or post", membership);
    const record = this.#recordFor(`membership ${at}`, membership.sources, `${person.name}: ${title}`);
    const subject = this.#person(record, person.id);
    const object = organization?.name ? this.#body(record, organization.id) : null;
    const [begin, end] = [saidDate(start_date), saidDate(end_date)];
    const said = TENURE_STATUSES.find((each) => each === given);
    const status = said ?? (end === undefined ? "current" : "former");
    const quote = quoteIn(membership.sources) ?? `${person.name}: ${title}`;
    const hold = (details: object) => record.state("HOLDS", subject, object, quote, { title, ...details });
    if (begin !== undefined)
      hold({ status: status === "former" ? "current" : status, event: "ASSIGNED", date: begin });
    if (end !== undefined) hold({ status: "former", event: "DISMISSED", date: end });
    if (begin === undefined && end === undefined) hold({ status });
  }

  #event(event: Event) {
    const { id, name, attendees, organization_id, sources } = event;
    if (!name) return this.#unfit(id, "event", "it has no name", event);
    const meetingIn = (record: SourceRecord) => record.list("meeting", id, meetingEntry(event));
    for (const attendee of attendees ?? []) {
      const own = attendee.sources?.length ? attendee.sources : sources;
      const person = this.#persons.get(attendee.id ?? "") ?? attendee;
      if (!person.name) {
        this.#unfit(id, "event.attendees", "an attendee has no name and is not in the file", attendee);
        continue;
      }
      const record = this.#recordFor(`event ${id}`, own, name);
      const key = attendee.id ?? person.name;
      const subject = record.list("person", key, personEntry(person));
      this.#spokenOf.add(key);
      const quote = quoteIn(own) ?? `${person.name} – ${name}`;
      const given = attendee.roles ?? [];
      const roles = ATTENDANCE_ROLES.filter((role) => given.includes(role));
      if (given.includes("CHAIRED")) record.state("CHAIRED", subject, meetingIn(record), quote);
      else if (roles.length === 0) record.state("ATTENDED", subject, meetingIn(record), quote);
      for (const role of roles) record.state("ATTENDED", subject, meetingIn(record), quote, { role });
    }
    const organiser = this.#organizations.get(organization_id ?? "");
    if (organiser?.name) {
      const record = this.#recordFor(`event ${id}`, sources, name);
      const body = this.#body(record, organiser.id);
      record.state("ORGANISED", body, meetingIn(record), quoteIn(sources) ?? `${organiser.name} – ${name}`);
    }
    if (!organiser && !attendees?.length)
      this.#recordFor(`event ${id}`, sources, name).list("meeting", id, meetingEntry(event), name);
  }

  #parent(organization: Organization) {
    const { id, name, parent_id, sources } = organization;
    if (!parent_id || !name) return;
    const parent = this.#organizations.get(parent_id);
    if (!parent?.name)
      return this.#unfit(id, "organization.parent_id", "the parent is not in the file", parent_id);
    const record = this.#recordFor(`organization ${id}`, sources, name);
    const [child, above] = [this.#body(record, id), this.#body(record, parent_id)];
    record.state("PART_OF", child, above, quoteIn(sources) ?? `${name} – ${parent.name}`);
  }

  #person(record: SourceRecord, id: string): string {
    this.#spokenOf.add(id);
    return record.list("person", id, personEntry(this.#persons.get(id)!));
  }

  #body(record: SourceRecord, id: string): string {
    this.#spokenOf.add(id);
    return record.list("body", id, bodyEntry(this.#organizations.get(id)!));
  }

  #recordFor(item: string, sources: Sources, title: string): SourceRecord {
    const url = sources?.[0]?.url ?? null;
    const key = url ?? item;
    const known = this.#records.get(key);
    if (known) return known;
    const { source } = this.#options;
    const record = new SourceRecord({ id: `popolo/${source}/${key}`, title, url, source }, EXTRACTOR);
    this.#records.set(key, record);
    return record;
  }

  #unfit(at: string, what: string, why: string, given: unknown): void {
    this.#options.onUnfit({ at, what, why, given });
  }

  #tellUnread(): void {
    const shape = popoloSchema.shape;
    for (const [section, items] of Object.entries(this.#popolo)) {
      if (!Array.isArray(items)) continue;
      const read = section in shape ? shape[section as keyof typeof shape].unwrap().element.shape : null;
      for (const item of items as Record<string, unknown>[]) {
        const at = String(item.id ?? "");
        if (!read) this.#unfit(at, section, "no part of this graph", item);
        else
          for (const [name, given] of unread(item, read))
            this.#unfit(at, `${section}.${name}`, "no property of this graph", given);
      }
    }
  }
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function quoteIn(sources: Sources): string | undefined {
  return sources?.[0]?.note ?? undefined;
}

function personEntry({ name, birth_date }: { name?: string | null | undefined; birth_date?: unknown }) {
  return { name, birthDate: saidDate(birth_date) };
}

function bodyEntry({ name, other_names, classification, founding_date, dissolution_date }: Organization) {
  return {
    name,
    kind: classification ?? undefined,
    aliases: other_names?.flatMap((other) => other.name ?? []),
    from: saidDate(founding_date),
    until: saidDate(dissolution_date),
  };
}

function meetingEntry(event: Event) {
  const { name, classification, start_date, end_date, date_text, status, location } = event;
  return {
    name,
    kind: classification,
    status: MEETING_STATUSES.find((each) => each === status),
    date: saidDate(start_date ?? date_text),
    endDate: saidDate(end_date),
    place: location,
  };
}
