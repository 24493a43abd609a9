import type { AttendanceRole, TenureEvent, TenureStatus } from "../record/extraction-record.ts";

/** The rows that `cypher/read` gives. Ids are entity ids, dates partial ISO dates, offsets UTF-16 units. */
export interface PersonNode {
  readonly id: string;
  readonly name: string;
}

export interface PositionNode {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly level: string | null;
  readonly seats: number | null;
}

export interface BodyNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly area: string | null;
  readonly abbreviations: readonly string[];
  readonly aliases: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
}

export interface MeetingNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly mode: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly timeOfDay: string | null;
  readonly place: string | null;
}

export interface DocumentNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly number: string | null;
}

export interface ArticleNode {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly contentHash: string;
}

export interface StatementNode {
  readonly id: string;
  readonly type: string;
  readonly claim: string;
  readonly confidence: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly extractor: string;
  readonly extractorVersion: string;
  readonly rule: string | null;
  readonly articleId: string;
  readonly subjectId: string;
  /** Null for a mention. */
  readonly objectId: string | null;
  /** What a mention, a holding or an attendance says besides. */
  readonly name: string | null;
  readonly title: string | null;
  readonly status: string | null;
  readonly event: string | null;
  readonly date: string | null;
  readonly role: string | null;
  readonly at: string | null;
  readonly order: number | null;
  /** CONFIRMED or REJECTED; null while nobody has judged. */
  readonly judgement: string | null;
}

export type EntityLabel = "Person" | "Position" | "Body" | "Meeting" | "Document";
export type EntityNode = PersonNode | PositionNode | BodyNode | MeetingNode | DocumentNode;

/** Where a page of a list begins or ends: the order key of an edge, and the id that breaks ties. */
export interface Keyset {
  readonly key: string | number;
  readonly id: string;
}

/** An edge of a connection; those of a projected relation also say who cites it. */
export interface EdgeRow<Node> {
  readonly key: string | number;
  readonly node: Node;
  readonly claim?: string;
  readonly articles?: number;
  readonly firstCited?: string | null;
  readonly lastCited?: string | null;
  readonly confidence?: number;
}

/** A mention as it is kept for resolution: what the article says of the entity, and whom it now means. */
export interface StoredMention {
  readonly kind: string;
  readonly block: string;
  readonly reference: string;
  /** The entity that it means in the graph; null when the mention is not there yet. */
  readonly currentId: string | null;
  readonly name: string;
  /** Each a JSON object. */
  readonly posts?: readonly string[];
  readonly day?: string;
  readonly years?: readonly string[];
  readonly places?: readonly string[];
  readonly bodies?: readonly string[];
  readonly with?: readonly string[];
  readonly birthYear?: number;
  readonly chairs?: readonly string[];
  readonly attendees?: readonly string[];
  readonly organisers?: readonly string[];
  readonly meetingKind?: string;
  readonly mode?: string;
  readonly status?: string;
  readonly date?: string;
  readonly endDate?: string;
  readonly timeOfDay?: string;
  readonly place?: string;
}

/** A person at a meeting, by one of the relations that say so. */
export interface ReportedPerson {
  readonly personId: string;
  readonly chaired: boolean;
  /** Empty for a chair. */
  readonly roles: readonly AttendanceRole[];
}

/** One `HOLDS` statement that counts, with its position. */
export interface Holding {
  readonly statementId: string;
  readonly personId: string;
  readonly positionId: string;
  readonly bodyId: string | null;
  readonly level: string | null;
  readonly area: string | null;
  readonly seats: number | null;
  readonly title: string;
  readonly status: TenureStatus;
  readonly event: TenureEvent | null;
  readonly date: string | null;
  /** The day of the article. */
  readonly citedOn: string | null;
}
