/** What nodes tell. Ids are entity ids, dates partial ISO dates, offsets UTF-16 units. */
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
  /** The day in Vietnam. */
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
