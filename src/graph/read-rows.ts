import type { AttendanceRole, TenureEvent, TenureStatus } from "../record/extraction-record.ts";
import type { Judgement } from "../record/judgement.ts";
import type { BodyNode, DocumentNode, MeetingNode, PersonNode, PositionNode } from "./node-rows.ts";

/** The rows that answers and exports are made of. Ids are entity ids, dates partial ISO dates, offsets UTF-16 units. */
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
  readonly articleId: string;
  readonly source: string | null;
  readonly confidence: number;
}

/** One statement that a person was at a meeting. */
export interface StatedAttendance {
  readonly personId: string;
  readonly meetingId: string;
  readonly date: string | null;
  readonly chaired: boolean;
  /** Null for a chair. */
  readonly role: AttendanceRole | null;
  readonly statementId: string;
  readonly articleId: string;
  readonly source: string | null;
  readonly confidence: number;
}

/** A relation between two entities. */
export interface StoredRelation {
  /** Null where no statement carries it: a position is in its body. */
  readonly claim: string | null;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** Of the meeting, where one end is one. */
  readonly date: string | null;
  readonly firstCited: string | null;
  readonly lastCited: string | null;
  readonly meetingSize: number | null;
}

/** A judgement, and whether it stands beside all others. */
export interface StoredJudgement extends Judgement {
  readonly stands: boolean;
}

/** What a reviewer sees of one reference. */
export interface ReferenceSheet {
  readonly reference: string;
  readonly name: string;
  /** Of a meeting, partial. */
  readonly date: string | null;
  readonly quote: string | null;
  /** Null where the mention does not count. */
  readonly entityId: string | null;
  readonly article: { readonly id: string; readonly title: string; readonly publishedAt: string | null };
  /** The first of what the article says of it. */
  readonly facts: readonly {
    readonly id: string;
    readonly type: string;
    readonly title: string | null;
    readonly status: string | null;
    readonly event: string | null;
    readonly date: string | null;
    readonly role: string | null;
    readonly quote: string | null;
  }[];
}

/** A property's value as it is exported. */
export type ExportedValue = string | number | boolean | readonly (string | number)[] | null;

/** Whatever properties an entity or a projected relation has. */
export type StoredProperties = Readonly<Record<string, ExportedValue>>;

/** What one article says of a meeting by itself. */
export interface MeetingReportRow extends Omit<MeetingNode, "id"> {
  readonly statementId: string;
  readonly articleId: string;
  /** Ids of the persons who chaired it, sorted. */
  readonly chairIds: readonly string[];
}

/** The properties of a node as they are. */
export type KeptProperties = Readonly<Record<string, string | number | readonly (string | number)[] | null>>;
