import { publicationDay } from "../record/article.ts";
import type { ExtractionRecord, RecordedBody, Statement } from "../record/extraction-record.ts";
import type { EntityKind } from "../record/statement-shapes.ts";
import { areaKey } from "../resolution/area-key.ts";
import { bodyId, fullBodyName, seededBody } from "../resolution/body-id.ts";
import { documentId } from "../resolution/document-id.ts";
import { isGenericBody } from "../resolution/is-generic-body.ts";
import { nameKey } from "../resolution/name-key.ts";
import type { MentionedPost } from "../resolution/person-mention.ts";
import { positionId } from "../resolution/position-id.ts";
import { postLevel } from "../resolution/post-level.ts";
import { referenceOf } from "../resolution/reference.ts";
import { meetingIdOf } from "../resolution/resolve-meetings.ts";
import { personIdOf } from "../resolution/resolve-persons.ts";
import type { SeedIndex } from "../resolution/seed-index.ts";
import { invariant } from "../std/invariant.ts";

export type Holding = Extract<Statement, { type: "HOLDS" }>;

/** An entity as one article names it. */
export interface Endpoint {
  /** `article#name`: the same whichever extractor names the entity, and in whatever order. */
  readonly reference: string;
  /** The entity's id where that follows from its name alone, and else until resolution says otherwise. */
  readonly entityId: string;
}

/** The entities of one record. */
export class EntityBook {
  /** Of the article, in Vietnam. */
  readonly day: string | null;
  readonly #record: ExtractionRecord;
  readonly #seeds: SeedIndex;
  readonly #endpoints = new Map<string, Endpoint>();
  readonly #bodyIds = new Map<string, string>();

  constructor(record: ExtractionRecord, seeds: SeedIndex) {
    this.#record = record;
    this.#seeds = seeds;
    this.day = record.article.publishedAt ? publicationDay(record.article.publishedAt) : null;
    for (const body of record.bodies) {
      const seed = body.seed === undefined ? undefined : seeds.bodyById(body.seed);
      this.#bodyIds.set(body.id, seed?.id ?? bodyId(body, this.day, seeds));
    }
    this.#fillEndpoints();
  }

  endpoint(kind: EntityKind, localId: string): Endpoint {
    const endpoint = this.#endpoints.get(`${kind} ${localId}`);
    invariant(endpoint, `${kind} ${localId} is listed in the record`);
    return endpoint;
  }

  /** The position that a statement gives to a person. */
  heldPosition(holding: Holding): Endpoint {
    const { title, role, object } = holding;
    const position = { title, role, bodyId: this.bodyIdOrNull(object), area: this.#areaOf(holding) };
    return this.#keyed(positionId(position, this.#seeds));
  }

  /** The same post as resolution compares it. */
  mentionedPost(holding: Holding): MentionedPost {
    const { role = null, level = null, status } = holding;
    const positionId = this.heldPosition(holding).entityId;
    const seed = this.#seeds.positionById(positionId);
    const body = this.#record.bodies.find((each) => each.id === holding.object);
    const fullName = body ? fullBodyName(body) : null;
    const isTold = body !== undefined && !isGenericBody(fullBodyName(body));
    const area = this.#areaOf(holding);
    return {
      positionId,
      role,
      level: postLevel(seed?.level ?? level, fullName, area),
      bodyId: isTold ? this.bodyId(body.id) : (seed?.body ?? null),
      area,
      status,
    };
  }

  bodyId(localId: string): string {
    return this.#bodyIds.get(localId)!;
  }

  bodyIdOrNull(localId: string | null | undefined): string | null {
    return localId == null ? null : this.bodyId(localId);
  }

  /** The provinces and other places of the bodies that the article names, each once by its key. */
  places(): string[] {
    const areas = this.#record.bodies.flatMap((body) => this.#area(body) ?? []);
    return [...new Set(areas.map(areaKey))].sort();
  }

  /** The ids of the bodies that the article names so that one knows which they are. */
  toldBodies(): string[] {
    const told = this.#record.bodies.filter((body) => !isGenericBody(fullBodyName(body)));
    return [...new Set(told.map((body) => this.bodyId(body.id)))].sort();
  }

  /** The province of the body that a post is in. */
  #areaOf(holding: Holding): string | null {
    const body = this.#record.bodies.find((each) => each.id === holding.object);
    return body ? this.#area(body) : null;
  }

  #area(body: RecordedBody): string | null {
    return body.area ?? seededBody(body, this.day, this.#seeds)?.area ?? null;
  }

  #fillEndpoints(): void {
    const { persons, positions, bodies, meetings, documents } = this.#record;
    const set = (kind: EntityKind, localId: string, endpoint: Endpoint) =>
      this.#endpoints.set(`${kind} ${localId}`, endpoint);
    const taken = new Set<string>();
    for (const { id, name } of persons) {
      const reference = this.#reference(nameKey(name), taken);
      set("person", id, { reference, entityId: personIdOf({ name, reference }) });
    }
    for (const { id, kind = null, date = null } of meetings) {
      const reference = this.#reference(
        ["meeting", date, nameKey(kind ?? "")].filter(Boolean).join(" "),
        taken,
      );
      set("meeting", id, { reference, entityId: meetingIdOf({ reference, kind, date }) });
    }
    for (const { id } of bodies) set("body", id, this.#keyed(this.bodyId(id)));
    for (const document of documents) set("document", document.id, this.#keyed(documentId(document)));
    for (const { id, seed = "", title, role, body } of positions) {
      const position = { title, role, bodyId: this.bodyIdOrNull(body) };
      set(
        "position",
        id,
        this.#keyed(this.#seeds.positionById(seed)?.id ?? positionId(position, this.#seeds)),
      );
    }
  }

  #keyed(entityId: string): Endpoint {
    return { reference: referenceOf(this.#record.article.id, entityId), entityId };
  }

  /** Two of one name in one article are counted through. */
  #reference(name: string, taken: Set<string>): string {
    const { id } = this.#record.article;
    let reference = referenceOf(id, name);
    for (let nth = 2; taken.has(reference); nth++) reference = referenceOf(id, name, nth);
    taken.add(reference);
    return reference;
  }
}
