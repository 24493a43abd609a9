import type { AttendanceRole, TenureEvent, TenureStatus } from "../record/extraction-record.ts";
import type { AnnotatedArticle } from "./annotated-article.ts";
import type { DateMention } from "./mentions/date-mention.ts";
import type { MeetingMention } from "./mentions/meeting-mention.ts";
import type { TitleMention } from "./mentions/title-mention.ts";

/** Tokens that say a fact, the last excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

interface FindingBase {
  readonly evidence: TokenRange;
  /** 0 to 1: how sure the wording makes it. */
  readonly strength: number;
}

export interface HoldsFinding extends FindingBase {
  readonly type: "HOLDS";
  readonly person: number;
  readonly title: TitleMention;
  readonly status: TenureStatus;
  readonly event?: TenureEvent;
  readonly date?: DateMention;
  /** Tokens of the name of the body that decided. */
  readonly decidedBy?: TokenRange;
  /** The paper by which it did: an index in the article's documents. */
  readonly decision?: number;
}

export interface ChairedFinding extends FindingBase {
  readonly type: "CHAIRED";
  readonly person: number;
  /** Null: the meeting that the text is about at that point. */
  readonly meeting: MeetingMention | null;
}

export interface AttendedFinding extends FindingBase {
  readonly type: "ATTENDED";
  readonly person: number;
  readonly meeting: MeetingMention | null;
  readonly role: AttendanceRole;
  /** Where the person is named: a meeting named behind that is not the one that the text was about. */
  readonly namedAt: number;
  /** The site as worded. */
  readonly at?: string;
}

export interface OrganisedFinding extends FindingBase {
  readonly type: "ORGANISED";
  /** Tokens of the body's name. */
  readonly body: TokenRange;
  readonly meeting: MeetingMention;
}

export interface DiscussedFinding extends FindingBase {
  readonly type: "DISCUSSED";
  readonly meeting: MeetingMention | null;
  /** Index in the article's documents. */
  readonly document: number;
}

export type Finding = HoldsFinding | ChairedFinding | AttendedFinding | OrganisedFinding | DiscussedFinding;

/** Notes that a rule looked at a place and let it be. */
export type Decline = (at: TokenRange, because: string) => void;

/** One way in which the language says one fact. */
export interface StatementRule<F extends Finding = Finding> {
  /** Permanent: it goes with the statement into records, graph and API. */
  readonly id: string;
  /** The law, in one sentence. */
  readonly says: string;
  find(article: AnnotatedArticle, decline: Decline): F[];
}
