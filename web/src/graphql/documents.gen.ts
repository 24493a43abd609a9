// Made from web/src/graphql/documents by `npm run gen`.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An article that is not loaded yet. */
export type ArticleInput = {
  /** When it appeared: `2020-11-30`, or a date-time. */
  publishedAt?: string | null | undefined;
  /** The paper. */
  source?: string | null | undefined;
  /** Its text; offsets point into it. */
  text: string;
  /** Its headline. */
  title?: string;
  /** Where it was published. */
  url?: string | null | undefined;
};

/** What a person did at a meeting. Whoever is not reported is not thereby absent. */
export type AttendanceRole =
  /** Was reported as absent. */
  | 'ABSENT'
  /** Concluded it. */
  | 'CONCLUDED'
  /** Opened it. */
  | 'OPENED'
  /** Was there. */
  | 'PRESENT'
  /** Gave a report to it. */
  | 'REPORTED'
  /** Spoke at it. */
  | 'SPOKE';

/** How sure it is that something was so on a date. */
export type Certainty =
  /** On every day that the date can mean. */
  | 'CERTAIN'
  /** On no such day can it have been, by what is said. */
  | 'EXCLUDED'
  /** On some such day it may have been; nothing said speaks against it. */
  | 'POSSIBLE'
  /** The date, or all that is said, has no year: nothing can be compared. */
  | 'UNKNOWN';

/** How much of a date is said. */
export type DatePrecision =
  /** Year, month and day: `2020-11-30`. */
  | 'DAY'
  /** Month and day: `--11-30`. */
  | 'DAY_WITHOUT_YEAR'
  /** Year and month: `2020-11`. */
  | 'MONTH'
  /** No article says when. */
  | 'UNKNOWN'
  /** The year: `2020`. */
  | 'YEAR';

/** What a reader decided of a statement. */
export type Judgement =
  /** The article says so. */
  | 'CONFIRMED'
  /** The article does not say so; the statement counts nowhere. */
  | 'REJECTED';

/** Where a search found its words. */
export type MatchedOn =
  /** In an abbreviation: `BTC TW`. */
  | 'ABBREVIATION'
  /** In another name that articles use. */
  | 'ALIAS'
  /** In the name, title or headline. */
  | 'NAME'
  /** In the number of a document. */
  | 'NUMBER'
  /** In the place of a meeting. */
  | 'PLACE';

/** What reports of one meeting may differ on. */
export type MeetingDetail =
  /** Who chaired it; articles that name nobody are left out. */
  | 'CHAIRS'
  /** The day, or the first of several. */
  | 'DATE'
  /** The last day. */
  | 'END_DATE'
  /** In person, online or both. */
  | 'MODE'
  /** The place as worded. */
  | 'PLACE'
  /** Held, or only planned. */
  | 'STATUS'
  /** Morning, noon, afternoon or evening. */
  | 'TIME_OF_DAY';

/** Where those who took part were. */
export type MeetingMode =
  /** In one place, others joining by line. */
  | 'HYBRID'
  /** In one place. */
  | 'IN_PERSON'
  /** At several sites (`điểm cầu`), joined by line. */
  | 'ONLINE';

/** Whether it was reported as held. */
export type MeetingStatus =
  /** An article reports it as held. */
  | 'HELD'
  /** It was only announced. */
  | 'PLANNED';

/** What a mention names. */
export type MentionKind =
  /** A body. */
  | 'BODY'
  /** A document. */
  | 'DOCUMENT'
  /** A meeting. */
  | 'MEETING'
  /** A person. */
  | 'PERSON'
  /** A position. */
  | 'POSITION';

/** What two are to each other. */
export type PairVerdict =
  /** Two. */
  | 'DIFFERENT'
  /** One and the same. */
  | 'SAME'
  /** Nobody can tell; whatever the rules say stands. */
  | 'UNSURE';

/** What can be searched for. */
export type SearchedType =
  /** Articles, by headline. */
  | 'ARTICLE'
  /** Bodies, by name, abbreviation or alias. */
  | 'BODY'
  /** Documents, by name or number. */
  | 'DOCUMENT'
  /** Meetings, by name or place. */
  | 'MEETING'
  /** Persons, by name. */
  | 'PERSON'
  /** Positions, by title. */
  | 'POSITION';

/** What a statement says of its subject. */
export type StatementType =
  /** A person attended a meeting, in a role. */
  | 'ATTENDED'
  /** A person chaired a meeting. */
  | 'CHAIRED'
  /** A meeting took up a document. */
  | 'DISCUSSED'
  /** A person holds, held or acts in a position. */
  | 'HOLDS'
  /** A body issued a document. */
  | 'ISSUED'
  /** The article mentions the subject. */
  | 'MENTIONED_IN'
  /** A body organised a meeting. */
  | 'ORGANISED'
  /** A body belongs to a body. */
  | 'PART_OF'
  /** A body took over from the subject. */
  | 'SUCCEEDED_BY';

/** What began or ended a tenure. */
export type TenureEvent =
  /** Was appointed (`bổ nhiệm`). */
  | 'APPOINTED'
  /** The election was approved (`phê chuẩn`, `chuẩn y`). */
  | 'APPROVED'
  /** Was assigned (`phân công`, `giao giữ chức`). */
  | 'ASSIGNED'
  /** Died in it (`từ trần`). */
  | 'DIED'
  /** Was disciplined in the post (`kỷ luật`). */
  | 'DISCIPLINED'
  /** Was relieved or dismissed (`miễn nhiệm`, `bãi nhiệm`, `cách chức`). */
  | 'DISMISSED'
  /** Was elected (`bầu`). */
  | 'ELECTED'
  /** Resigned (`từ chức`). */
  | 'RESIGNED'
  /** Retired (`nghỉ hưu`). */
  | 'RETIRED'
  /** Was transferred (`điều động`, `luân chuyển`). */
  | 'TRANSFERRED';

/** How the articles speak of a person's position, on their dates. */
export type TenureStatus =
  /** Acts in it (`quyền`, `phụ trách`). */
  | 'ACTING'
  /** Holds it. */
  | 'CURRENT'
  /** Held it before (`nguyên`, `cựu`). */
  | 'FORMER';

/** The part of the day that the articles name. */
export type TimeOfDay =
  /** `chiều` */
  | 'AFTERNOON'
  /** `tối` */
  | 'EVENING'
  /** `sáng` */
  | 'MORNING'
  /** `trưa` */
  | 'NOON';

export type BodyDossierQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type BodyDossierQuery = { body: { id: string, key: string, name: string, kind: string | null, area: string | null, from: string | null, until: string | null, abbreviations: Array<string>, aliases: Array<string>, citations: { articles: number, firstCited: string | null, lastCited: string | null }, parents: { nodes: Array<{ __typename: 'Body', name: string, kind: string | null, id: string }> }, children: { totalCount: number, nodes: Array<{ __typename: 'Body', name: string, kind: string | null, id: string }> }, staff: { totalCount: number, edges: Array<{ held: Certainty, node: { __typename: 'Person', name: string, id: string }, tenure: { titles: Array<string>, acting: boolean, start: string | null, startEvent: TenureEvent | null, end: string | null, endEvent: TenureEvent | null, firstCited: string | null, lastCited: string | null, formerBy: string | null, position: { id: string, title: string, body: { id: string, name: string } | null }, surely: { from: string | null, to: string | null } | null, evidence: Array<{ id: string }> } }> }, organised: { totalCount: number, nodes: Array<{ __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }> }, mentionedIn: { totalCount: number, edges: Array<{ node: { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }, evidence: { nodes: Array<{ id: string, name: string | null }> } }> } } | null };

export type CommonMeetingsQueryVariables = Exact<{
  all: Array<string> | string;
  first: number;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type CommonMeetingsQuery = { meetingsTogether: { totalCount: number, edges: Array<{ node: { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }, presences: Array<{ chaired: boolean, roles: Array<AttendanceRole>, person: { __typename: 'Person', name: string, id: string } }> }> } };

export type DocumentTrailQueryVariables = Exact<{
  id: string;
}>;


export type DocumentTrailQuery = { document: { id: string, key: string, name: string, kind: string | null, number: string | null, citations: { articles: number, firstCited: string | null, lastCited: string | null, names: Array<string> }, issuers: { nodes: Array<{ __typename: 'Body', name: string, kind: string | null, id: string }> }, discussedAt: { totalCount: number, nodes: Array<{ __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }> }, speakers: { totalCount: number, edges: Array<{ roles: Array<AttendanceRole>, node: { __typename: 'Person', name: string, id: string }, meeting: { id: string } }> }, mentionedIn: { totalCount: number, edges: Array<{ node: { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }, evidence: { nodes: Array<{ id: string, name: string | null }> } }> } } | null };

type Dot_Article_Fragment = { __typename: 'Article', id: string };

type Dot_Body_Fragment = { __typename: 'Body', name: string, kind: string | null, id: string };

type Dot_Document_Fragment = { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string };

type Dot_Meeting_Fragment = { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string };

type Dot_Person_Fragment = { __typename: 'Person', name: string, id: string };

type Dot_Position_Fragment = { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null };

type Dot_Statement_Fragment = { __typename: 'Statement', id: string };

export type DotFragment =
  | Dot_Article_Fragment
  | Dot_Body_Fragment
  | Dot_Document_Fragment
  | Dot_Meeting_Fragment
  | Dot_Person_Fragment
  | Dot_Position_Fragment
  | Dot_Statement_Fragment
;

export type ExpandQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  chaired: boolean;
  attended: boolean;
  holds: boolean;
  in: boolean;
  organised: boolean;
  discussed: boolean;
  issued: boolean;
  partOf: boolean;
  succeeded: boolean;
}>;


export type ExpandQuery = { node:
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, kind: string | null, id: string, organised?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string } }> }, seats?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null } }> }, parents?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Body', name: string, kind: string | null, id: string } }> }, children?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Body', name: string, kind: string | null, id: string } }> }, issued?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string } }> }, predecessors?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Body', name: string, kind: string | null, id: string } }> }, successors?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Body', name: string, kind: string | null, id: string } }> } }
    | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string, discussedAt?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string } }> }, issuers?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Body', name: string, kind: string | null, id: string } }> } }
    | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string, chairs?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Person', name: string, id: string } }> }, attendees?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, roles: Array<AttendanceRole>, node: { __typename: 'Person', name: string, id: string } }> }, organisers?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Body', name: string, kind: string | null, id: string } }> }, documents?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string } }> } }
    | { __typename: 'Person', name: string, id: string, chaired?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string } }> }, attended?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, roles: Array<AttendanceRole>, node: { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string } }> }, positions?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, status: TenureStatus, titles: Array<string>, node: { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null } }> } }
    | { __typename: 'Position', title: string, level: string | null, id: string, holders?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, status: TenureStatus, titles: Array<string>, node: { __typename: 'Person', name: string, id: string } }> }, body: { id: string, name: string, kind: string | null } | null }
    | { __typename: 'Statement', id: string }
   | null };

export type FindQueryVariables = Exact<{
  text: string;
  types: Array<SearchedType> | SearchedType;
}>;


export type FindQuery = { search: { edges: Array<{ match: { on: MatchedOn, text: string } | null, node:
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', from: string | null, until: string | null, name: string, kind: string | null, id: string }
        | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
        | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
        | { __typename: 'Person', name: string, id: string, positions: { nodes: Array<{ title: string }> } }
        | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
        | { __typename: 'Statement', id: string }
       }> } };

export type LineEvidenceQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  chaired: boolean;
  attended: boolean;
  holds: boolean;
  organised: boolean;
  discussed: boolean;
  issued: boolean;
  partOf: boolean;
  succeeded: boolean;
}>;


export type LineEvidenceQuery = { node:
    | { parents?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string }, evidence: { totalCount: number, nodes: Array<{ id: string }> } }> }, predecessors?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string }, evidence: { totalCount: number, nodes: Array<{ id: string }> } }> } }
    | { issuers?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string }, evidence: { totalCount: number, nodes: Array<{ id: string }> } }> } }
    | { chairs?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string }, evidence: { totalCount: number, nodes: Array<{ id: string }> } }> }, attendees?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string }, evidence: { totalCount: number, nodes: Array<{ id: string }> } }> }, organisers?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string }, evidence: { totalCount: number, nodes: Array<{ id: string }> } }> }, documents?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string }, evidence: { totalCount: number, nodes: Array<{ id: string }> } }> } }
    | { positions?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string }, evidence: { totalCount: number, nodes: Array<{ id: string }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type MeetingSheetQueryVariables = Exact<{
  id: string;
}>;


export type MeetingSheetQuery = { meeting: { id: string, key: string, name: string, kind: string | null, mode: MeetingMode | null, status: MeetingStatus | null, date: string | null, endDate: string | null, datePrecision: DatePrecision, timeOfDay: TimeOfDay | null, place: string | null, disputed: Array<MeetingDetail>, chairs: { nodes: Array<{ __typename: 'Person', name: string, id: string }> }, attendees: { totalCount: number, edges: Array<{ roles: Array<AttendanceRole>, sites: Array<string>, node: { __typename: 'Person', name: string, id: string }, evidence: { nodes: Array<{ start: number | null, article: { key: string } }> } }> }, organisers: { nodes: Array<{ __typename: 'Body', name: string, kind: string | null, id: string }> }, documents: { nodes: Array<{ __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }> }, sites: Array<{ site: string | null, reported: number, persons: Array<{ __typename: 'Person', name: string, id: string }> }>, reports: Array<{ name: string, date: string | null, place: string | null, article: { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }, chairs: Array<{ __typename: 'Person', name: string, id: string }>, evidence: { id: string } }>, mentionedIn: { totalCount: number, edges: Array<{ node: { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }, evidence: { nodes: Array<{ id: string, name: string | null }> } }> } } | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathsQuery = { paths: Array<{ length: number, hops: Array<{ from:
        | { __typename: 'Body', name: string, kind: string | null, id: string }
        | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
        | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
      , to:
        | { __typename: 'Body', name: string, kind: string | null, id: string }
        | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
        | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
      , relations: Array<{ type: string, evidence: { nodes: Array<{ confidence: number, role: AttendanceRole | null, article: { publishedAt: string | null } }> } }> }> }> };

export type TenureLineFragment = { titles: Array<string>, acting: boolean, start: string | null, startEvent: TenureEvent | null, end: string | null, endEvent: TenureEvent | null, firstCited: string | null, lastCited: string | null, formerBy: string | null, position: { id: string, title: string, body: { id: string, name: string } | null }, surely: { from: string | null, to: string | null } | null, evidence: Array<{ id: string }> };

export type MentionsFragment = { totalCount: number, edges: Array<{ node: { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }, evidence: { nodes: Array<{ id: string, name: string | null }> } }> };

export type PersonDossierQueryVariables = Exact<{
  id: string;
}>;


export type PersonDossierQuery = { person: { id: string, key: string, canonicalId: string, name: string, citations: { articles: number, firstCited: string | null, lastCited: string | null, names: Array<string> }, career: { posts: Array<{ titles: Array<string>, acting: boolean, start: string | null, startEvent: TenureEvent | null, end: string | null, endEvent: TenureEvent | null, firstCited: string | null, lastCited: string | null, formerBy: string | null, position: { id: string, title: string, body: { id: string, name: string } | null }, surely: { from: string | null, to: string | null } | null, evidence: Array<{ id: string }> }> }, activity: { unplaced: number, buckets: Array<{ bucket: string, meetings: number, chaired: number, roleCounts: Array<{ role: AttendanceRole, meetings: number }> }> }, chaired: { totalCount: number, edges: Array<{ node: { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string } }> }, attended: { totalCount: number, edges: Array<{ roles: Array<AttendanceRole>, node: { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string } }> }, coAttendees: { totalCount: number, edges: Array<{ count: number, weight: number, node: { __typename: 'Person', name: string, id: string } }> }, judgedApart: Array<
      | { __typename: 'Body', name: string, kind: string | null, id: string }
      | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
      | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
    >, mentionedIn: { totalCount: number, edges: Array<{ node: { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }, evidence: { nodes: Array<{ id: string, name: string | null }> } }> } } | null };

export type PositionDossierQueryVariables = Exact<{
  id: string;
}>;


export type PositionDossierQuery = { position: { id: string, key: string, title: string, level: string | null, seats: number | null, body: { __typename: 'Body', name: string, kind: string | null, id: string } | null, succession: Array<{ gap: { atLeast: number, atMost: number } | null, tenure: { titles: Array<string>, acting: boolean, start: string | null, startEvent: TenureEvent | null, end: string | null, endEvent: TenureEvent | null, firstCited: string | null, lastCited: string | null, formerBy: string | null, person: { __typename: 'Person', name: string, id: string }, position: { id: string, title: string, body: { id: string, name: string } | null }, surely: { from: string | null, to: string | null } | null, evidence: Array<{ id: string }> } }>, mentionedIn: { totalCount: number, edges: Array<{ node: { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }, evidence: { nodes: Array<{ id: string, name: string | null }> } }> } } | null };

export type PreviewQueryVariables = Exact<{
  article: ArticleInput;
}>;


export type PreviewQuery = { previewExtraction: { mentions: Array<{ kind: MentionKind, name: string, start: number, end: number }>, statements: Array<{ type: StatementType, subject: string, object: string | null, detail: string | null, start: number, end: number, confidence: number, rule: string | null }> } };

export type LoadArticleMutationVariables = Exact<{
  article: ArticleInput;
}>;


export type LoadArticleMutation = { loadArticle: { written: boolean, statements: number, article: { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null, statements: { nodes: Array<{ subject:
            | { __typename: 'Article', id: string }
            | { __typename: 'Body', name: string, kind: string | null, id: string }
            | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
            | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
            | { __typename: 'Statement', id: string }
          , object:
            | { __typename: 'Article', id: string }
            | { __typename: 'Body', name: string, kind: string | null, id: string }
            | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
            | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
            | { __typename: 'Statement', id: string }
           | null }> } } } };

export type ProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressQuery = { loadProgress: { articles: number, statements: number, referenceStatements: number, pending: number, revision: number }, articles: { nodes: Array<{ id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }> } };

export type PutNodeQueryVariables = Exact<{
  id: string;
}>;


export type PutNodeQuery = { node:
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, kind: string | null, id: string }
    | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
    | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
    | { __typename: 'Statement', id: string }
   | null };

export type DoorQueryVariables = Exact<{ [key: string]: never; }>;


export type DoorQuery = { review: { reviewer: string | null, closedBecause: string | null } };

export type ConfirmMutationVariables = Exact<{
  statement: string;
  why?: string | null | undefined;
}>;


export type ConfirmMutation = { confirm: { id: string } };

export type RejectMutationVariables = Exact<{
  statement: string;
  why?: string | null | undefined;
}>;


export type RejectMutation = { reject: { id: string } };

export type JudgeMutationVariables = Exact<{
  one: string;
  other: string;
  verdict: PairVerdict;
  why?: string | null | undefined;
}>;


export type JudgeMutation = { judge: { id: string } };

export type UndoMutationVariables = Exact<{
  judgement: string;
}>;


export type UndoMutation = { undo: { id: string } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { loadProgress: { articles: number, statements: number, referenceFiles: number, referenceStatements: number }, persons: { totalCount: number, nodes: Array<{ __typename: 'Person', name: string, id: string }> }, meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }> }, bodies: { totalCount: number, nodes: Array<{ __typename: 'Body', name: string, kind: string | null, id: string }> } };

export type ArticleHeadFragment = { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null };

export type StatementHeadFragment = { id: string, key: string, type: StatementType, quote: string | null, start: number | null, end: number | null, confidence: number, extractor: string, extractorVersion: string, rule: string | null, role: AttendanceRole | null, title: string | null, tenure: TenureStatus | null, event: TenureEvent | null, date: string | null, site: string | null, judgement: Judgement | null, subject:
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, kind: string | null, id: string }
    | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
    | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
    | { __typename: 'Statement', id: string }
  , object:
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, kind: string | null, id: string }
    | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
    | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
    | { __typename: 'Statement', id: string }
   | null };

export type StatementsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type StatementsQuery = { nodes: Array<
    | { id: string, key: string, type: StatementType, quote: string | null, start: number | null, end: number | null, confidence: number, extractor: string, extractorVersion: string, rule: string | null, role: AttendanceRole | null, title: string | null, tenure: TenureStatus | null, event: TenureEvent | null, date: string | null, site: string | null, judgement: Judgement | null, article: { text: string | null, id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }, contradictions: { totalCount: number, nodes: Array<{ id: string, key: string, type: StatementType, quote: string | null, start: number | null, end: number | null, confidence: number, extractor: string, extractorVersion: string, rule: string | null, role: AttendanceRole | null, title: string | null, tenure: TenureStatus | null, event: TenureEvent | null, date: string | null, site: string | null, judgement: Judgement | null, article: { id: string, key: string, title: string, publishedAt: string | null, source: string | null, url: string | null }, subject:
            | { __typename: 'Article', id: string }
            | { __typename: 'Body', name: string, kind: string | null, id: string }
            | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
            | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
            | { __typename: 'Statement', id: string }
          , object:
            | { __typename: 'Article', id: string }
            | { __typename: 'Body', name: string, kind: string | null, id: string }
            | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
            | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
            | { __typename: 'Statement', id: string }
           | null }> }, corroborations: { totalCount: number }, subject:
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', name: string, kind: string | null, id: string }
        | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
        | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
        | { __typename: 'Statement', id: string }
      , object:
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', name: string, kind: string | null, id: string }
        | { __typename: 'Document', name: string, kind: string | null, number: string | null, id: string }
        | { __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Position', title: string, level: string | null, id: string, body: { id: string, name: string, kind: string | null } | null }
        | { __typename: 'Statement', id: string }
       | null }
    | Record<PropertyKey, never>
   | null> };

export type TogetherQueryVariables = Exact<{
  id: string;
  hops: number;
  maxNodes: number;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type TogetherQuery = { person: { __typename: 'Person', name: string, id: string, network: { truncated: boolean, nodes: Array<{ hops: number, person: { __typename: 'Person', name: string, id: string } }>, edges: Array<{ weight: number, source: { id: string }, target: { id: string } }> } } | null };

export type MeetingsInWindowQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeetingsInWindowQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Meeting', name: string, kind: string | null, date: string | null, place: string | null, id: string, chairs: { edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Person', name: string, id: string } }> }, attendees: { edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, roles: Array<AttendanceRole>, node: { __typename: 'Person', name: string, id: string } }> }, organisers: { edges: Array<{ articles: number, confidence: number, firstCited: string | null, lastCited: string | null, node: { __typename: 'Body', name: string, kind: string | null, id: string } }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TenureLineFragmentDoc = new TypedDocumentString(`
    fragment TenureLine on Tenure {
  position {
    id
    title
    body {
      id
      name
    }
  }
  titles
  acting
  start
  startEvent
  end
  endEvent
  firstCited
  lastCited
  formerBy
  surely {
    from
    to
  }
  evidence(first: 50) {
    id
  }
}
    `, {"fragmentName":"TenureLine"}) as unknown as TypedDocumentString<TenureLineFragment, unknown>;
export const ArticleHeadFragmentDoc = new TypedDocumentString(`
    fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}
    `, {"fragmentName":"ArticleHead"}) as unknown as TypedDocumentString<ArticleHeadFragment, unknown>;
export const MentionsFragmentDoc = new TypedDocumentString(`
    fragment Mentions on MentioningArticleConnection {
  totalCount
  edges {
    node {
      ...ArticleHead
    }
    evidence(first: 10) {
      nodes {
        id
        name
      }
    }
  }
}
    fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}`, {"fragmentName":"Mentions"}) as unknown as TypedDocumentString<MentionsFragment, unknown>;
export const DotFragmentDoc = new TypedDocumentString(`
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}
    `, {"fragmentName":"Dot"}) as unknown as TypedDocumentString<DotFragment, unknown>;
export const StatementHeadFragmentDoc = new TypedDocumentString(`
    fragment StatementHead on Statement {
  id
  key
  type
  quote
  start
  end
  confidence
  extractor
  extractorVersion
  rule
  role
  title
  tenure
  event
  date
  site
  judgement
  subject {
    ...Dot
  }
  object {
    ...Dot
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}`, {"fragmentName":"StatementHead"}) as unknown as TypedDocumentString<StatementHeadFragment, unknown>;
export const BodyDossierDocument = new TypedDocumentString(`
    query BodyDossier($id: ID!, $asOf: PartialDate) {
  body(id: $id) {
    id
    key
    name
    kind
    area
    from
    until
    abbreviations
    aliases
    citations {
      articles
      firstCited
      lastCited
    }
    parents(first: 10) {
      nodes {
        ...Dot
      }
    }
    children(first: 20) {
      totalCount
      nodes {
        ...Dot
      }
    }
    staff(asOf: $asOf, first: 50) {
      totalCount
      edges {
        held
        node {
          ...Dot
        }
        tenure {
          ...TenureLine
        }
      }
    }
    organised(first: 10) {
      totalCount
      nodes {
        ...Dot
      }
    }
    mentionedIn(first: 10) {
      ...Mentions
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}
fragment TenureLine on Tenure {
  position {
    id
    title
    body {
      id
      name
    }
  }
  titles
  acting
  start
  startEvent
  end
  endEvent
  firstCited
  lastCited
  formerBy
  surely {
    from
    to
  }
  evidence(first: 50) {
    id
  }
}
fragment Mentions on MentioningArticleConnection {
  totalCount
  edges {
    node {
      ...ArticleHead
    }
    evidence(first: 10) {
      nodes {
        id
        name
      }
    }
  }
}
fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}`) as unknown as TypedDocumentString<BodyDossierQuery, BodyDossierQueryVariables>;
export const CommonMeetingsDocument = new TypedDocumentString(`
    query CommonMeetings($all: [ID!]!, $first: Int!, $from: PartialDate, $to: PartialDate) {
  meetingsTogether(all: $all, first: $first, from: $from, to: $to) {
    totalCount
    edges {
      node {
        ...Dot
      }
      presences {
        chaired
        roles
        person {
          ...Dot
        }
      }
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}`) as unknown as TypedDocumentString<CommonMeetingsQuery, CommonMeetingsQueryVariables>;
export const DocumentTrailDocument = new TypedDocumentString(`
    query DocumentTrail($id: ID!) {
  document(id: $id) {
    id
    key
    name
    kind
    number
    citations {
      articles
      firstCited
      lastCited
      names
    }
    issuers(first: 10) {
      nodes {
        ...Dot
      }
    }
    discussedAt(first: 50) {
      totalCount
      nodes {
        ...Dot
      }
    }
    speakers(first: 50) {
      totalCount
      edges {
        roles
        node {
          ...Dot
        }
        meeting {
          id
        }
      }
    }
    mentionedIn(first: 20) {
      ...Mentions
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}
fragment Mentions on MentioningArticleConnection {
  totalCount
  edges {
    node {
      ...ArticleHead
    }
    evidence(first: 10) {
      nodes {
        id
        name
      }
    }
  }
}
fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}`) as unknown as TypedDocumentString<DocumentTrailQuery, DocumentTrailQueryVariables>;
export const ExpandDocument = new TypedDocumentString(`
    query Expand($id: ID!, $first: Int!, $after: String, $chaired: Boolean!, $attended: Boolean!, $holds: Boolean!, $in: Boolean!, $organised: Boolean!, $discussed: Boolean!, $issued: Boolean!, $partOf: Boolean!, $succeeded: Boolean!) {
  node(id: $id) {
    ...Dot
    ... on Person {
      chaired(first: $first, after: $after) @include(if: $chaired) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      attended(first: $first, after: $after) @include(if: $attended) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          roles
          node {
            ...Dot
          }
        }
      }
      positions(first: $first, after: $after) @include(if: $holds) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          status
          titles
          node {
            ...Dot
          }
        }
      }
    }
    ... on Meeting {
      chairs(first: $first, after: $after) @include(if: $chaired) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      attendees(first: $first, after: $after) @include(if: $attended) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          roles
          node {
            ...Dot
          }
        }
      }
      organisers(first: $first, after: $after) @include(if: $organised) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      documents(first: $first, after: $after) @include(if: $discussed) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
    }
    ... on Position {
      holders(first: $first, after: $after) @include(if: $holds) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          status
          titles
          node {
            ...Dot
          }
        }
      }
    }
    ... on Body {
      organised(first: $first, after: $after) @include(if: $organised) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      seats: positions(first: $first, after: $after) @include(if: $in) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Dot
          }
        }
      }
      parents(first: $first, after: $after) @include(if: $partOf) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      children(first: $first, after: $after) @include(if: $partOf) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      issued(first: $first, after: $after) @include(if: $issued) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      predecessors(first: $first, after: $after) @include(if: $succeeded) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      successors(first: $first, after: $after) @include(if: $succeeded) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
    }
    ... on Document {
      discussedAt(first: $first, after: $after) @include(if: $discussed) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      issuers(first: $first, after: $after) @include(if: $issued) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}`) as unknown as TypedDocumentString<ExpandQuery, ExpandQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $types: [SearchedType!]!) {
  search(text: $text, types: $types, first: 12) {
    edges {
      match {
        on
        text
      }
      node {
        ...Dot
        ... on Body {
          from
          until
        }
        ... on Person {
          positions(first: 1, statuses: [CURRENT]) {
            nodes {
              title
            }
          }
        }
      }
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const LineEvidenceDocument = new TypedDocumentString(`
    query LineEvidence($id: ID!, $after: String, $chaired: Boolean!, $attended: Boolean!, $holds: Boolean!, $organised: Boolean!, $discussed: Boolean!, $issued: Boolean!, $partOf: Boolean!, $succeeded: Boolean!) {
  node(id: $id) {
    ... on Meeting {
      chairs(first: 100, after: $after) @include(if: $chaired) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
          evidence(first: 50) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
      attendees(first: 100, after: $after) @include(if: $attended) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
          evidence(first: 50) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
      organisers(first: 100, after: $after) @include(if: $organised) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
          evidence(first: 50) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
      documents(first: 100, after: $after) @include(if: $discussed) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
          evidence(first: 50) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
    }
    ... on Person {
      positions(first: 100, after: $after) @include(if: $holds) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
          evidence(first: 50) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
    }
    ... on Body {
      parents(first: 100, after: $after) @include(if: $partOf) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
          evidence(first: 50) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
      predecessors(first: 100, after: $after) @include(if: $succeeded) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
          evidence(first: 50) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
    }
    ... on Document {
      issuers(first: 100, after: $after) @include(if: $issued) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
          evidence(first: 50) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineEvidenceQuery, LineEvidenceQueryVariables>;
export const MeetingSheetDocument = new TypedDocumentString(`
    query MeetingSheet($id: ID!) {
  meeting(id: $id) {
    id
    key
    name
    kind
    mode
    status
    date
    endDate
    datePrecision
    timeOfDay
    place
    disputed
    chairs(first: 20) {
      nodes {
        ...Dot
      }
    }
    attendees(first: 100) {
      totalCount
      edges {
        roles
        sites
        node {
          ...Dot
        }
        evidence(first: 1) {
          nodes {
            start
            article {
              key
            }
          }
        }
      }
    }
    organisers(first: 20) {
      nodes {
        ...Dot
      }
    }
    documents(first: 50) {
      nodes {
        ...Dot
      }
    }
    sites {
      site
      reported
      persons {
        ...Dot
      }
    }
    reports {
      name
      date
      place
      article {
        ...ArticleHead
      }
      chairs {
        ...Dot
      }
      evidence {
        id
      }
    }
    mentionedIn(first: 20) {
      ...Mentions
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}
fragment Mentions on MentioningArticleConnection {
  totalCount
  edges {
    node {
      ...ArticleHead
    }
    evidence(first: 10) {
      nodes {
        id
        name
      }
    }
  }
}
fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}`) as unknown as TypedDocumentString<MeetingSheetQuery, MeetingSheetQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, k: 3) {
    length
    hops {
      from {
        ...Dot
      }
      to {
        ...Dot
      }
      relations {
        type
        evidence(first: 10) {
          nodes {
            confidence
            role
            article {
              publishedAt
            }
          }
        }
      }
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PersonDossierDocument = new TypedDocumentString(`
    query PersonDossier($id: ID!) {
  person(id: $id) {
    id
    key
    canonicalId
    name
    citations {
      articles
      firstCited
      lastCited
      names
    }
    career {
      posts {
        ...TenureLine
      }
    }
    activity {
      buckets {
        bucket
        meetings
        chaired
        roleCounts {
          role
          meetings
        }
      }
      unplaced
    }
    chaired(first: 8) {
      totalCount
      edges {
        node {
          ...Dot
        }
      }
    }
    attended(first: 8) {
      totalCount
      edges {
        roles
        node {
          ...Dot
        }
      }
    }
    coAttendees(first: 8) {
      totalCount
      edges {
        count
        weight
        node {
          ...Dot
        }
      }
    }
    judgedApart {
      ...Dot
    }
    mentionedIn(first: 20) {
      ...Mentions
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}
fragment TenureLine on Tenure {
  position {
    id
    title
    body {
      id
      name
    }
  }
  titles
  acting
  start
  startEvent
  end
  endEvent
  firstCited
  lastCited
  formerBy
  surely {
    from
    to
  }
  evidence(first: 50) {
    id
  }
}
fragment Mentions on MentioningArticleConnection {
  totalCount
  edges {
    node {
      ...ArticleHead
    }
    evidence(first: 10) {
      nodes {
        id
        name
      }
    }
  }
}
fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}`) as unknown as TypedDocumentString<PersonDossierQuery, PersonDossierQueryVariables>;
export const PositionDossierDocument = new TypedDocumentString(`
    query PositionDossier($id: ID!) {
  position(id: $id) {
    id
    key
    title
    level
    seats
    body {
      ...Dot
    }
    succession {
      gap {
        atLeast
        atMost
      }
      tenure {
        person {
          ...Dot
        }
        ...TenureLine
      }
    }
    mentionedIn(first: 10) {
      ...Mentions
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}
fragment TenureLine on Tenure {
  position {
    id
    title
    body {
      id
      name
    }
  }
  titles
  acting
  start
  startEvent
  end
  endEvent
  firstCited
  lastCited
  formerBy
  surely {
    from
    to
  }
  evidence(first: 50) {
    id
  }
}
fragment Mentions on MentioningArticleConnection {
  totalCount
  edges {
    node {
      ...ArticleHead
    }
    evidence(first: 10) {
      nodes {
        id
        name
      }
    }
  }
}
fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}`) as unknown as TypedDocumentString<PositionDossierQuery, PositionDossierQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($article: ArticleInput!) {
  previewExtraction(article: $article) {
    mentions {
      kind
      name
      start
      end
    }
    statements {
      type
      subject
      object
      detail
      start
      end
      confidence
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const LoadArticleDocument = new TypedDocumentString(`
    mutation LoadArticle($article: ArticleInput!) {
  loadArticle(article: $article) {
    written
    statements
    article {
      ...ArticleHead
      statements(first: 50) {
        nodes {
          subject {
            ...Dot
          }
          object {
            ...Dot
          }
        }
      }
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}
fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}`) as unknown as TypedDocumentString<LoadArticleMutation, LoadArticleMutationVariables>;
export const ProgressDocument = new TypedDocumentString(`
    query Progress {
  loadProgress {
    articles
    statements
    referenceStatements
    pending
    revision
  }
  articles(first: 10) {
    nodes {
      ...ArticleHead
    }
  }
}
    fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}`) as unknown as TypedDocumentString<ProgressQuery, ProgressQueryVariables>;
export const PutNodeDocument = new TypedDocumentString(`
    query PutNode($id: ID!) {
  node(id: $id) {
    ...Dot
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}`) as unknown as TypedDocumentString<PutNodeQuery, PutNodeQueryVariables>;
export const DoorDocument = new TypedDocumentString(`
    query Door {
  review {
    reviewer
    closedBecause
  }
}
    `) as unknown as TypedDocumentString<DoorQuery, DoorQueryVariables>;
export const ConfirmDocument = new TypedDocumentString(`
    mutation Confirm($statement: ID!, $why: String) {
  confirm(statement: $statement, why: $why) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmMutation, ConfirmMutationVariables>;
export const RejectDocument = new TypedDocumentString(`
    mutation Reject($statement: ID!, $why: String) {
  reject(statement: $statement, why: $why) {
    id
  }
}
    `) as unknown as TypedDocumentString<RejectMutation, RejectMutationVariables>;
export const JudgeDocument = new TypedDocumentString(`
    mutation Judge($one: ID!, $other: ID!, $verdict: PairVerdict!, $why: String) {
  judge(one: $one, other: $other, verdict: $verdict, why: $why) {
    id
  }
}
    `) as unknown as TypedDocumentString<JudgeMutation, JudgeMutationVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($judgement: ID!) {
  undo(judgement: $judgement) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  loadProgress {
    articles
    statements
    referenceFiles
    referenceStatements
  }
  persons(sort: MEETINGS, first: 6) {
    totalCount
    nodes {
      ...Dot
    }
  }
  meetings(sort: DATE, first: 6) {
    totalCount
    nodes {
      ...Dot
    }
  }
  bodies(sort: MEETINGS, first: 6) {
    totalCount
    nodes {
      ...Dot
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Statement {
      ...StatementHead
      article {
        ...ArticleHead
        text
      }
      contradictions(first: 10) {
        totalCount
        nodes {
          ...StatementHead
          article {
            ...ArticleHead
          }
        }
      }
      corroborations(first: 1) {
        totalCount
      }
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}
fragment ArticleHead on Article {
  id
  key
  title
  publishedAt
  source
  url
}
fragment StatementHead on Statement {
  id
  key
  type
  quote
  start
  end
  confidence
  extractor
  extractorVersion
  rule
  role
  title
  tenure
  event
  date
  site
  judgement
  subject {
    ...Dot
  }
  object {
    ...Dot
  }
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const TogetherDocument = new TypedDocumentString(`
    query Together($id: ID!, $hops: Int!, $maxNodes: Int!, $from: PartialDate, $to: PartialDate) {
  person(id: $id) {
    ...Dot
    network(hops: $hops, maxNodes: $maxNodes, from: $from, to: $to) {
      truncated
      nodes {
        hops
        person {
          ...Dot
        }
      }
      edges {
        weight
        source {
          id
        }
        target {
          id
        }
      }
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}`) as unknown as TypedDocumentString<TogetherQuery, TogetherQueryVariables>;
export const MeetingsInWindowDocument = new TypedDocumentString(`
    query MeetingsInWindow($from: PartialDate, $to: PartialDate, $first: Int!, $after: String) {
  meetings(from: $from, to: $to, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Dot
      chairs(first: 10) {
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
      attendees(first: 100) {
        edges {
          articles
          confidence
          firstCited
          lastCited
          roles
          node {
            ...Dot
          }
        }
      }
      organisers(first: 10) {
        edges {
          articles
          confidence
          firstCited
          lastCited
          node {
            ...Dot
          }
        }
      }
    }
  }
}
    fragment Dot on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Position {
    title
    level
    body {
      id
      name
      kind
    }
  }
  ... on Body {
    name
    kind
  }
  ... on Meeting {
    name
    kind
    date
    place
  }
  ... on Document {
    name
    kind
    number
  }
}`) as unknown as TypedDocumentString<MeetingsInWindowQuery, MeetingsInWindowQueryVariables>;
