import type { MeetingNode } from "./node-rows.ts";

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

export interface StoredMeetingMention extends StoredMention, Omit<MeetingNode, "id" | "name" | "kind"> {
  readonly meetingKind: string | null;
  /** The article's. */
  readonly title: string;
  readonly with: readonly string[];
  readonly bodies: readonly string[];
  /** Null, too, in what was loaded before it was kept, as the next two are. */
  readonly number: string | null;
  readonly areas: readonly string[] | null;
  readonly topics: readonly string[] | null;
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
