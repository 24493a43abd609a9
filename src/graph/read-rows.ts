import type { AttendanceRole, TenureEvent, TenureStatus } from "../record/extraction-record.ts";
import type { Judgement } from "../record/judgement.ts";

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
  readonly decidedBy: string | null;
  readonly decision: string | null;
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

/** A mention as it is kept for resolution, and whom it now means. */
interface StoredMention {
  readonly id: string;
  readonly block: string;
  readonly reference: string;
  readonly name: string;
  /** The years that its article speaks of. */
  readonly years: readonly number[];
  /** Null as long as it means nobody. */
  readonly currentId: string | null;
  /** Whether it waits to be settled. */
  readonly pending: boolean;
  /** Whether it counts: neither rejected nor of a retracted article. */
  readonly counts: boolean;
}

export interface StoredPersonMention extends StoredMention {
  readonly birthYear: number | null;
  /** The day of the article. */
  readonly day: string | null;
  readonly posts: readonly StoredPost[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly with: readonly string[];
}

/** A post that an article gives to a person. */
export interface StoredPost {
  readonly objectReference: string;
  readonly positionRole: string | null;
  readonly level: string | null;
  readonly bodyId: string | null;
  readonly area: string | null;
  readonly status: string;
}

export interface StoredMeetingMention extends StoredMention {
  readonly meetingKind: string | null;
  readonly mode: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly timeOfDay: string | null;
  readonly place: string | null;
  /** The article's. */
  readonly title: string;
  readonly with: readonly string[];
  readonly bodies: readonly string[];
  /** Who chaired, attended or organised it, by reference. */
  readonly facts: readonly { readonly type: string; readonly reference: string }[];
}

/** One wording of an entity that is told by its name; what does not apply to its kind is null. */
export interface EntityWording {
  readonly id: string;
  /** How many mentions word it so. */
  readonly mentions: number;
  readonly displayName: string;
  readonly bodyKind: string | null;
  readonly area: string | null;
  readonly abbreviations: readonly string[] | null;
  readonly aliases: readonly string[] | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly positionRole: string | null;
  readonly level: string | null;
  readonly seats: number | null;
  readonly bodyId: string | null;
  readonly documentKind: string | null;
  readonly number: string | null;
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
  readonly publishedAt: string | null;
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

/** A statement with its marks and its links, as it is checked. */
export interface StoredStatement {
  readonly id: string;
  readonly type: string;
  readonly status: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly claim: string | null;
  readonly judgement: string | null;
  readonly reference: string;
  /** Null for a mention. */
  readonly objectReference: string | null;
  /** For a mention, whom it would mean alone. */
  readonly entityId: string | null;
  /** For the mention of a person or meeting, what it is compared with. */
  readonly block: string | null;
  readonly isMention: boolean;
  readonly isPending: boolean;
  readonly isWithdrawn: boolean;
  readonly subjectIds: readonly string[];
  readonly objectIds: readonly string[];
}

/** What a statement adds to the relation of its claim; what its type does not say is null. */
export interface StoredWording {
  readonly articleId: string;
  readonly publishedAt: string | null;
  readonly confidence: number;
  readonly status: string | null;
  readonly title: string | null;
  readonly event: string | null;
  readonly date: string | null;
  readonly role: string | null;
  readonly at: string | null;
  readonly order: number | null;
  readonly mentions: number | null;
  readonly start: number | null;
}

/** Whatever properties an entity or a projected relation has. */
/** A property's value as it is exported. */
export type ExportedValue = string | number | boolean | readonly (string | number)[] | null;

export type StoredProperties = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** What one article says of a meeting by itself. */
export interface MeetingReportRow {
  readonly statementId: string;
  readonly articleId: string;
  readonly name: string;
  readonly kind: string | null;
  readonly mode: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly timeOfDay: string | null;
  readonly place: string | null;
  /** Ids of the persons who chaired it, sorted. */
  readonly chairIds: readonly string[];
}

/** A statement as it is exported: with all that the graph keeps of it, or what it says and by which words. */
export interface ExportedStatement {
  readonly id: string;
  readonly articleId: string;
  /** Of the article. */
  readonly url: string | null;
  /** Null while it waits to be settled. */
  readonly subjectId: string | null;
  readonly objectId: string | null;
  /** Rejected, or of a retracted article. */
  readonly withdrawn: boolean;
  readonly properties: StoredProperties;
}

/** The properties of a node as they are. */
export type KeptProperties = Readonly<Record<string, string | number | readonly (string | number)[] | null>>;
