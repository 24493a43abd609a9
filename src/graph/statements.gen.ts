// Made from the headers of cypher/**/*.cypher by `npm run gen`.
import type { ArticleNode, BodyNode, DocumentNode, MeetingNode, PersonNode, PositionNode, StatementNode } from "./node-rows.ts";
import type { EdgeRow, EntityLabel, EntityNode, ExportedValue, Holding, KeptProperties, Keyset, MeetingReportRow, ReferenceSheet, ReportedPerson, StatedAttendance, StoredJudgement, StoredProperties, StoredRelation } from "./read-rows.ts";
import type { EntityWording, StoredMeetingMention, StoredPersonMention, StoredStatement, StoredWording } from "./stored-rows.ts";
import type { ArticleRow, BodyRow, MentionLinkRow, PositionRow, StatementRow } from "./write-rows.ts";

export interface ReadStatements {
  /** Whether the database answers. */
  "alive": { params: Record<string, never>; row: { one: number } };
  /** Articles, in the order asked for; files of reference data only where that source is. */
  "all-articles": { params: { from: string | null; to: string | null; source: string | null; sort: string; withTotal: boolean; after: Keyset | null; before: Keyset | null; descending: boolean; fromEnd: boolean; limit: number }; row: { edges: EdgeRow<ArticleNode>[]; total: number | null } };
  /** Bodies, in the order asked for. */
  "all-bodies": { params: { kind: string | null; area: string | null; sort: string; knownAt: string | null; minConfidence: number | null; withTotal: boolean; after: Keyset | null; before: Keyset | null; descending: boolean; fromEnd: boolean; limit: number }; row: { edges: EdgeRow<BodyNode>[]; total: number | null } };
  /** Documents, in the order asked for. */
  "all-documents": { params: { kind: string | null; issuer: string | null; sort: string; knownAt: string | null; minConfidence: number | null; withTotal: boolean; after: Keyset | null; before: Keyset | null; descending: boolean; fromEnd: boolean; limit: number }; row: { edges: EdgeRow<DocumentNode>[]; total: number | null } };
  /** Everything that was ever judged. */
  "all-judgements": { params: Record<string, never>; row: { judgement: StoredJudgement } };
  /** Meetings, in the order asked for. */
  "all-meetings": { params: { kind: string | null; mode: string | null; status: string | null; place: string | null; organiser: string | null; sort: string; knownAt: string | null; minConfidence: number | null; withTotal: boolean; from: string | null; to: string | null; after: Keyset | null; before: Keyset | null; descending: boolean; fromEnd: boolean; limit: number }; row: { edges: EdgeRow<MeetingNode>[]; total: number | null } };
  /** Persons, in the order asked for. */
  "all-persons": { params: { body: string | null; position: string | null; sort: string; knownAt: string | null; minConfidence: number | null; withTotal: boolean; after: Keyset | null; before: Keyset | null; descending: boolean; fromEnd: boolean; limit: number }; row: { edges: EdgeRow<PersonNode>[]; total: number | null } };
  /** Positions, in the order asked for. */
  "all-positions": { params: { body: string | null; level: string | null; sort: string; knownAt: string | null; minConfidence: number | null; withTotal: boolean; after: Keyset | null; before: Keyset | null; descending: boolean; fromEnd: boolean; limit: number }; row: { edges: EdgeRow<PositionNode>[]; total: number | null } };
  /** The migrations that this database has had. */
  "applied-migrations": { params: Record<string, never>; row: { name: string; checksum: string } };
  /** The ids of articles in their order. */
  "article-ids": { params: { after: string; limit: number }; row: { id: string } };
  /** What each article states, in the order of the text; of all types when none is given. */
  "article-statements": { params: { ids: string[]; types: string[] | null; withTotal: boolean; after: Keyset | null; before: Keyset | null; fromEnd: boolean; limit: number }; row: { id: string; edges: EdgeRow<StatementNode>[]; total: number | null } };
  /** The texts of articles, where they are kept. */
  "article-texts": { params: { ids: string[] }; row: { id: string; text: string | null } };
  /** Articles by id, without their text. */
  "articles-by-id": { params: { ids: string[] }; row: { id: string; node: ArticleNode } };
  /** Resolution blocks of persons, or of meetings, in order. */
  "blocks-of-kind": { params: { kind: 'person' | 'meeting'; after: string; limit: number }; row: { key: string } };
  /** Which bodies organised the meetings of a window, and of which those reported there are said to hold a post in the same article. */
  "bodies-at-meetings": { params: { level: string | null; limit: number; from: string | null; to: string | null; knownAt: string | null; minConfidence: number | null }; row: { meetingId: string; bodyId: string; as: 'ORGANISER' | 'ATTENDEE' } };
  /** The bodies in which each person is said to hold a position, or to act in one. */
  "bodies-of-persons": { params: { ids: string[]; knownAt: string | null; minConfidence: number | null }; row: { id: string; bodyIds: string[] } };
  /** What changed after a revision, or in it after an id, oldest change first: entities, relations, and what is gone. */
  "changes-since": { params: { revision: number; id: string; limit: number }; row: { revision: number; id: string; kind: string; deleted: boolean; subjectId: string | null; objectId: string | null } };
  /** What the statements say of each claim that were known by then and are sure enough. */
  "claims-as-known": { params: { ids: string[]; knownAt: string | null; minConfidence: number | null }; row: { id: string; articles: number; firstCited: string | null; lastCited: string | null; confidence: number; roles: string[]; sites: string[]; titles: string[]; events: string[] } };
  /** Who spoke, reported or concluded at meetings that took each document up, newest meeting first. */
  "document-speakers": { params: { ids: string[]; withTotal: boolean; from: string | null; to: string | null; knownAt: string | null; minConfidence: number | null; roles: string[]; after: Keyset | null; before: Keyset | null; fromEnd: boolean; limit: number }; row: { id: string; edges: EdgeRow<PersonNode>[]; total: number | null } };
  /** Entities by the id that they have, or once had. */
  "entities-by-id": { params: { ids: string[] }; row: { id: string; kind: EntityLabel; node: EntityNode } };
  /** The entities that a judgement keeps apart from each of these, or that one made the same until it was undone. */
  "entities-judged-apart": { params: { ids: string[] }; row: { id: string; other: { kind: EntityLabel; node: EntityNode } } };
  /** Under which names each entity is mentioned, in how many articles besides reference data, and when first and last. */
  "entity-citations": { params: { ids: string[]; knownAt: string | null; minConfidence: number | null }; row: { id: string; names: string[]; articles: number; firstCited: string | null; lastCited: string | null } };
  /** The ids of entities in their order, of one kind or all; of a window those that a relation of that time joins, of what is reported those that articles speak of, and the bodies of such positions. */
  "entity-ids": { params: { after: string; label: EntityLabel | null; limit: number; reported: boolean; from: string | null; to: string | null }; row: { id: string } };
  /** The statements that carry each claim, of the newest article first. */
  "evidence-of-claims": { params: { ids: string[]; withTotal: boolean; knownAt: string | null; minConfidence: number | null; after: Keyset | null; before: Keyset | null; fromEnd: boolean; limit: number }; row: { id: string; edges: EdgeRow<StatementNode>[]; total: number | null } };
  /** Who says that relations are, by their claims: the articles, and the words; the values are in the order of the names. */
  "evidence-of-relations": { params: { claims: string[]; names: string[] }; row: { claim: string; id: string; articleId: string; url: string | null; values: ExportedValue[] } };
  /** The properties of nodes, by all labels that a node has, and the types of their values. */
  "export-node-columns": { params: Record<string, never>; row: { labels: string[]; name: string; types: string[] } };
  /** The nodes that have just the labels that take the place of `it`, each with a key of its own and its values in the order of the names. */
  "export-nodes": { params: { labels: number; names: string[] }; row: { key: number; values: ExportedValue[]; count: number } };
  /** The types of relations with their properties, and the types of their values; a type without any has one row. */
  "export-relation-columns": { params: Record<string, never>; row: { type: string; name: string | null; types: string[] | null } };
  /** The relations of the type that takes the place of `it`, with the keys of the nodes that they join and their values in the order of the names. */
  "export-relations": { params: { names: string[] }; row: { source: number; target: number; values: ExportedValue[] } };
  /** Who holds what, by each claim of that. */
  "holders-of-claims": { params: { ids: string[] }; row: { id: string; personId: string; positionId: string } };
  /** What is stated of the positions of several persons, and of other holders of those with a single seat; each statement once. */
  "holdings-around-persons": { params: { persons: string[]; knownAt: string | null; minConfidence: number | null }; row: { holding: Holding } };
  /** What is stated of the holders of positions in each body, and of bodies under it when asked; of one level when given. */
  "holdings-in-bodies": { params: { ids: string[]; descendants: boolean; level: string | null; knownAt: string | null; minConfidence: number | null }; row: { id: string; holding: Holding } };
  /** What is stated of each person's positions, and of other holders of those with a single seat. */
  "holdings-of-persons": { params: { ids: string[]; knownAt: string | null; minConfidence: number | null }; row: { id: string; holding: Holding } };
  /** What is stated of the holders of each position. */
  "holdings-of-positions": { params: { ids: string[]; knownAt: string | null; minConfidence: number | null }; row: { id: string; holding: Holding } };
  /** The judgements that stand on whether two references mean one. */
  "judged-pairs": { params: Record<string, never>; row: { verdict: string; a: string; b: string } };
  /** What was judged of each statement, the latest first; what was undone among it. */
  "judgements-of-statements": { params: { ids: string[] }; row: { id: string; judgement: StoredJudgement } };
  /** All that is kept of articles and of what they state, for a backup. */
  "kept-articles": { params: { ids: string[] }; row: { article: KeptProperties; mentions: KeptProperties[]; facts: KeptProperties[] } };
  /** What the graph knows of these articles. */
  "known-articles": { params: { ids: string[] }; row: { id: string; contentHash: string; records: string[] } };
  /** The keys of extractions of articles, of those that the graph has just so. */
  "known-extractions": { params: { rows: { id: string; key: string }[] }; row: { key: string } };
  /** Where articles' lists of attendees name each person, at meetings of a chair and a kind when these are given. */
  "listed-places": { params: { ids: string[]; chair: string | null; kind: string | null; knownAt: string | null; minConfidence: number | null; from: string | null; to: string | null }; row: { id: string; meetingId: string; date: string | null; order: number; listLength: number } };
  /** How far the graph has come: its revision, what is in it, reference data counted by itself, and what is written but not yet linked. */
  "load-progress": { params: Record<string, never>; row: { revision: number; articles: number; statements: number; referenceFiles: number; referenceStatements: number; pending: number } };
  /** Every report of a meeting in these resolution blocks, and which one it now means. */
  "meeting-mentions": { params: { keys: string[] }; row: { mention: StoredMeetingMention } };
  /** What each article says of each meeting by itself, oldest article first. */
  "meeting-reports": { params: { ids: string[] }; row: { id: string; report: MeetingReportRow } };
  /** The sites of each meeting, by how many people were there, with these in the order of mention; without a site last. */
  "meeting-sites": { params: { ids: string[]; knownAt: string | null; minConfidence: number | null }; row: { id: string; site: string | null; persons: PersonNode[] } };
  /** The meetings of a window with all who are reported at each; larger ones are left out. */
  "meetings-in-window": { params: { maxSize: number; limit: number; from: string | null; to: string | null; knownAt: string | null; minConfidence: number | null }; row: { meetingId: string; date: string | null; people: ReportedPerson[] } };
  /** The meetings that each person is reported at, each with all who are. */
  "meetings-of-persons": { params: { ids: string[]; knownAt: string | null; minConfidence: number | null }; row: { id: string; meetingId: string; date: string | null; people: ReportedPerson[] } };
  /** The meetings at which all of some persons were and none of others is reported, newest first. */
  "meetings-together": { params: { all: string[]; none: string[]; withTotal: boolean; from: string | null; to: string | null; after: Keyset | null; before: Keyset | null; fromEnd: boolean; limit: number; knownAt: string | null; minConfidence: number | null }; row: { edges: EdgeRow<MeetingNode>[]; total: number | null } };
  /** The entities one relation away from these; of a window only by relations of that time. */
  "neighbours": { params: { ids: string[]; from: string | null; to: string | null }; row: { id: string } };
  /** Who was for the first time at a meeting that somebody chaired, latest first; the articles are those that report it. */
  "new-pairs-under-chair": { params: { chairId: string; limit: number }; row: { claim: string; day: string; person: string; meeting: string; articles: { id: string; title: string; url: string | null; quote: string | null }[] } };
  /** Positions that persons are newly said to hold, of a body and those under it where one is given; latest first. */
  "new-titles": { params: { bodyId: string | null; limit: number }; row: { claim: string; day: string; person: string; position: string; status: string; articles: { id: string; title: string; url: string | null; quote: string | null }[] } };
  /** Resolution blocks with mentions that wait to be settled, of so many mentions; with how many mentions each has in all. */
  "pending-blocks": { params: { mentions: number }; row: { key: string; size: number } };
  /** Mentions that wait to be settled, of entities that are told by their names. */
  "pending-keyed-mentions": { params: { kind: string; limit: number }; row: { id: string; entityId: string; counts: boolean } };
  /** Mentions of these entities that wait to be settled, as far as so many of them go. */
  "pending-mentions-of-entities": { params: { ids: string[]; limit: number }; row: { id: string; entityId: string; counts: boolean } };
  /** How much waits to be settled. */
  "pending-work": { params: Record<string, never>; row: { mentions: number; facts: number; entities: number } };
  /** Who is reported at each meeting. */
  "people-of-meetings": { params: { ids: string[]; knownAt: string | null; minConfidence: number | null }; row: { id: string; meetingId: string; date: string | null; people: ReportedPerson[] } };
  /** Every mention of a person in these resolution blocks, and whom it now means. */
  "person-mentions": { params: { keys: string[] }; row: { mention: StoredPersonMention } };
  /** What is stated to have begun or ended tenures in each body, or in one under it, newest first. */
  "personnel-events": { params: { ids: string[]; descendants: boolean; events: string[] | null; withTotal: boolean; after: Keyset | null; before: Keyset | null; fromEnd: boolean; limit: number; from: string | null; to: string | null; knownAt: string | null; minConfidence: number | null }; row: { id: string; edges: EdgeRow<StatementNode>[]; total: number | null } };
  /** The body that each position is in. */
  "position-bodies": { params: { ids: string[] }; row: { id: string; node: BodyNode } };
  /** What a reviewer needs to see of references: who they mean, and what their articles say of them. */
  "reference-sheets": { params: { references: string[] }; row: { sheet: ReferenceSheet } };
  /** The reference that stands for each entity, by the id that it has or once had: the smallest. */
  "references-of-entities": { params: { ids: string[] }; row: { id: string; reference: string } };
  /** Whom the article of each mention means by it. */
  "references-of-mentions": { params: { ids: string[] }; row: { id: string; reference: string } };
  /** The relations of each entity, of some types, through meetings that are not too large. */
  "relations-of-entities": { params: { ids: string[]; types: string[]; maxMeetingSize: number; limit: number; knownAt: string | null; minConfidence: number | null }; row: { id: string; relation: StoredRelation } };
  /** Who chaired, attended or organised meetings, with the statements' claims; the values are in the order of the names. */
  "relations-of-meetings": { params: { ids: string[]; names: string[] }; row: { source: string; sourceName: string; type: string; target: string; targetName: string; date: string | null; values: ExportedValue[] } };
  /** Articles that are retracted, or are to be: whether they are marked, with all that they state. */
  "retracted-articles": { params: { ids: string[] }; row: { id: string; retracted: boolean } };
  /** The nodes that full-text indexes find: by relevance, then by how many articles mention them. Keys of hits with typos are negative. */
  "search": { params: { indexes: string[]; query: string; withTypos: boolean; after: Keyset | null; limit: number; withTotal: boolean }; row: { hits: { key: number; kind: EntityLabel | null; node: EntityNode | ArticleNode }[]; total: number | null } };
  /** Holders of a post whom no article has cited in it for so many days before the newest article; who fell silent last comes first. */
  "silent-holders": { params: { bodyId: string | null; days: number; limit: number }; row: { claim: string; day: string; lastCited: string; person: string; position: string } };
  /** The judgements that stand on statements and articles. */
  "standing-marks": { params: Record<string, never>; row: { verdict: string; target: string } };
  /** Every statement that somebody was at a meeting that each person is reported at. */
  "stated-attendances": { params: { ids: string[]; from: string | null; to: string | null; knownAt: string | null; minConfidence: number | null }; row: { id: string; attendance: StatedAttendance } };
  /** Every statement that somebody chaired a meeting of a window; of one organiser or those under it when it is given. */
  "stated-chairings": { params: { organiser: string | null; limit: number; from: string | null; to: string | null; knownAt: string | null; minConfidence: number | null }; row: { attendance: StatedAttendance } };
  /** The documents that the article names first inside each statement's quote, by name. */
  "statement-documents": { params: { ids: string[] }; row: { id: string; node: DocumentNode } };
  /** How statements are marked: those with a mark, and these. */
  "statement-verdicts": { params: { ids: string[] }; row: { id: string; judgement: string | null } };
  /** The statements that cannot be true beside each statement, newest article first. */
  "statements-against": { params: { ids: string[]; withTotal: boolean; knownAt: string | null; minConfidence: number | null; after: Keyset | null; before: Keyset | null; fromEnd: boolean; limit: number }; row: { id: string; edges: EdgeRow<StatementNode>[]; total: number | null } };
  /** The statements of other articles that say the same as each statement, newest article first. */
  "statements-alike": { params: { ids: string[]; withTotal: boolean; knownAt: string | null; minConfidence: number | null; after: Keyset | null; before: Keyset | null; fromEnd: boolean; limit: number }; row: { id: string; edges: EdgeRow<StatementNode>[]; total: number | null } };
  /** Statements by id, with what they join. */
  "statements-by-id": { params: { ids: string[] }; row: { id: string; node: StatementNode } };
  /** All that articles state, also what does not count, its values in the order of the names; the whole of what the graph keeps more of. */
  "statements-of-articles": { params: { ids: string[]; names: string[] }; row: { articleId: string; subjectId: string | null; objectId: string | null; withdrawn: boolean; values: ExportedValue[]; whole: StoredProperties | null } };
  /** The statements that carry claims; the values are in the order of the names. */
  "statements-of-claims": { params: { claims: string[]; names: string[] }; row: { id: string; articleId: string; subjectId: string | null; objectId: string | null; withdrawn: boolean; values: ExportedValue[] } };
  /** Articles by id, with all that the graph keeps of them; their text only when asked. */
  "stored-articles": { params: { ids: string[]; withText: boolean }; row: { id: string; properties: StoredProperties } };
  /** Entities by id, their values in the order of the names; the whole of those that the graph keeps more of. */
  "stored-entities": { params: { ids: string[]; names: string[] }; row: { label: EntityLabel; values: ExportedValue[]; whole: StoredProperties | null } };
  /** The relations that go out from entities, of some types or all, of a window only those of that time, of what is reported none that leads to reference data; the date is the meeting's, the values are in the order of the names. */
  "stored-relations": { params: { ids: string[]; names: string[]; types: string[] | null; reported: boolean; from: string | null; to: string | null }; row: { source: string; sourceName: string; type: string; target: string; targetName: string; date: string | null; values: ExportedValue[] } };
  /** What tells entities of one name apart: how many articles speak of them, the positions they hold, and the bodies these, or they themselves, are in. */
  "told-apart": { params: { ids: string[] }; row: { id: string; kind: EntityLabel; node: EntityNode; articles: number; positions: string[]; bodies: string[] } };
  /** What articles state, also what does not count; the values are in the order of the names. */
  "told-statements": { params: { ids: string[]; names: string[] }; row: { id: string; articleId: string; subjectId: string | null; objectId: string | null; withdrawn: boolean; values: ExportedValue[] } };
  /** Articles in the order of their ids, each with its mark and all that it states. */
  "verify-articles": { params: { after: string; limit: number }; row: { id: string; isReferenceData: boolean; contentHash: string; retracted: boolean; statements: StoredStatement[] } };
  /** Resolution blocks in their order, of so many mentions. */
  "verify-blocks": { params: { after: string; limit: number }; row: { id: string } };
  /** Claims in their order, each with its statements that count. */
  "verify-claims": { params: { after: string; limit: number }; row: { id: string; statements: StoredWording[] } };
  /** Entities in the order of their ids: whether anything speaks of each, and its relations that no statement carries. */
  "verify-entities": { params: { after: string; limit: number }; row: { id: string; label: EntityLabel; isSpokenOf: boolean; strays: string[] } };
  /** Whom references mean, of those that the graph has. */
  "verify-meanings": { params: { references: string[] }; row: { id: string; entityId: string | null } };
  /** Entities by id: all that they tell, the bodies that positions are in, and those that they must be in. */
  "verify-nodes": { params: { ids: string[] }; row: { id: string; label: EntityLabel; properties: StoredProperties; bodyIds: string[]; expectedBodyIds: string[] } };
  /** The relations of claims, with all that they tell, and the day of the meeting that they lead to. */
  "verify-relations": { params: { rows: { claim: string; subjectId: string; objectId: string }[] }; row: { claim: string; relation: StoredProperties; date: string | null } };
  /** The indexes that do not answer yet, or never will. */
  "waiting-indexes": { params: Record<string, never>; row: { name: string; state: string } };
  /** What articles say of entities that are told by their names, each wording with the number of articles. */
  "wordings": { params: { ids: string[] }; row: { wording: EntityWording } };
}

export interface WriteStatements {
  /** Articles, each once; a corrected one takes the place of the former. Of several extractors the first by name has the say. */
  "articles": { params: { rows: ArticleRow[] }; row: Record<string, never> };
  /** Bodies by id, as the seeds know them or most mentions word them; a new one with the positions that are in it. */
  "bodies": { params: { revision: number; rows: BodyRow[] }; row: Record<string, never> };
  /** Gives imported attendances the empty lists that a load gives them: an import has none. */
  "complete-attended": { params: Record<string, never>; row: Record<string, never> };
  /** Gives imported bodies the empty lists that a load gives them: an import has none. */
  "complete-bodies": { params: Record<string, never>; row: Record<string, never> };
  /** Gives imported tenures the empty lists that a load gives them: an import has none. */
  "complete-holds": { params: Record<string, never>; row: Record<string, never> };
  /** Gives imported mentions the empty lists that a load gives them: an import has none. */
  "complete-mentions": { params: Record<string, never>; row: Record<string, never> };
  /** Documents by id, as most mentions word them. */
  "documents": { params: { revision: number; rows: DocumentNode[] }; row: Record<string, never> };
  /** Statements that join two entities; which ones is not settled yet. */
  "facts": { params: { rows: StatementRow[] }; row: Record<string, never> };
  /** Judgements by id, and whether they stand. */
  "judgements": { params: { rows: StoredJudgement[] }; row: Record<string, never> };
  /** Joins facts to the entities that their references mean; a fact about nobody who counts is joined to nothing. */
  "link-facts": { params: { limit: number }; row: { former: string | null; claim: string | null; withdrawn: boolean } };
  /** Has mentions mean these entities; none when the mention does not count. */
  "link-mentions": { params: { rows: MentionLinkRow[] }; row: { former: string | null; claim: string | null } };
  /** Makes other loaders of the same articles wait; nothing stays behind. */
  "lock-articles": { params: { ids: string[] }; row: Record<string, never> };
  /** Makes others that settle or take back wait until this transaction ends, and counts it. */
  "lock-graph": { params: Record<string, never>; row: { revision: number } };
  /** Retracts articles or takes them in again, and has all that they state settled again. */
  "mark-articles": { params: { rows: { id: string; retracted: boolean }[] }; row: { references: (string | null)[] } };
  /** Marks statements as they are judged, and has them settled again. */
  "mark-statements": { params: { rows: { id: string; judgement: string | null }[] }; row: { references: (string | null)[] } };
  /** Meetings by id, with what most reports say of them. Where the day is another, they stand elsewhere in the lists of persons. */
  "meetings": { params: { revision: number; rows: MeetingNode[] }; row: Record<string, never> };
  /** Statements that an article mentions an entity; whom it means is not settled yet. */
  "mentions": { params: { rows: StatementRow[] }; row: Record<string, never> };
  /** Persons by id, with the name that most mentions give. */
  "persons": { params: { revision: number; rows: PersonNode[] }; row: Record<string, never> };
  /** Positions by id, each in its body where the graph has that. */
  "positions": { params: { revision: number; rows: PositionRow[] }; row: Record<string, never> };
  /** Who was at which meeting, in which roles and at which sites; and where that stands in the lists of both. */
  "project-attended": { params: { claims: string[]; revision: number }; row: Record<string, never> };
  /** Who chaired which meeting, and where that stands in the list of the person. */
  "project-chaired": { params: { claims: string[]; revision: number }; row: Record<string, never> };
  /** Which meeting took up which document. */
  "project-discussed": { params: { claims: string[]; revision: number }; row: Record<string, never> };
  /** Who is said to hold, have held or act in which position. */
  "project-holds": { params: { claims: string[]; revision: number }; row: Record<string, never> };
  /** Which body issued which document. */
  "project-issued": { params: { claims: string[]; revision: number }; row: Record<string, never> };
  /** Which article mentions whom or what. */
  "project-mentioned-in": { params: { claims: string[]; revision: number }; row: Record<string, never> };
  /** Which body organised which meeting. */
  "project-organised": { params: { claims: string[]; revision: number }; row: Record<string, never> };
  /** Which body belongs to which. */
  "project-part-of": { params: { claims: string[]; revision: number }; row: Record<string, never> };
  /** Which body took over from which. */
  "project-succeeded-by": { params: { claims: string[]; revision: number }; row: Record<string, never> };
  /** Remembers which migrations were applied. */
  "record-migrations": { params: { rows: { name: string; checksum: string }[] }; row: Record<string, never> };
  /** Removes the relations that no statement carries any more. */
  "remove-empty-projections": { params: { rows: { claim: string; subjectId: string; objectId: string }[]; revision: number }; row: Record<string, never> };
  /** Removes whatever is in the graph, but for its schema; so many nodes at once. */
  "remove-everything": { params: { limit: number }; row: { id: string | null } };
  /** Takes back what articles said before: all of it, or what one extractor found. */
  "remove-statements": { params: { articles: { id: string; extractor: string | null }[] }; row: { claim: string | null; block: string | null; entityId: string | null } };
  /** Removes the entities that nothing speaks of any more, of those that something left. */
  "remove-vacated": { params: { limit: number; revision: number }; row: { id: string } };
  /** Has blocks that lost a mention settled again. */
  "reopen-blocks": { params: { blocks: string[] }; row: Record<string, never> };
  /** Has claims that lost a statement settled again. */
  "reopen-claims": { params: { claims: string[] }; row: Record<string, never> };
  /** Has entities that are told by name and lost a mention settled again. */
  "reopen-entities": { params: { ids: string[] }; row: Record<string, never> };
  /** Has the facts settled again that speak of these references. */
  "reopen-facts": { params: { references: string[] }; row: Record<string, never> };
  /** Has the mentions of these references settled again. */
  "reopen-mentions": { params: { references: string[] }; row: Record<string, never> };
  /** Articles of a backup, as they were kept. */
  "restore-articles": { params: { rows: { id: string; properties: KeptProperties }[] }; row: Record<string, never> };
}

export interface Lists {
  /** The articles that mention each entity, newest first. */
  "articles-mentioning": { params: { knownAt: string | null; minConfidence: number | null }; node: ArticleNode };
  /** The bodies that belong to each body, by name. */
  "body-children": { params: { knownAt: string | null; minConfidence: number | null }; node: BodyNode };
  /** The bodies that each body belongs to, by name. */
  "body-parents": { params: { knownAt: string | null; minConfidence: number | null }; node: BodyNode };
  /** The positions in each body, by title. */
  "body-positions": { params: Record<string, never>; node: PositionNode };
  /** The bodies that each body took over from, by name. */
  "body-predecessors": { params: { knownAt: string | null; minConfidence: number | null }; node: BodyNode };
  /** The bodies that took over from each body, by name. */
  "body-successors": { params: { knownAt: string | null; minConfidence: number | null }; node: BodyNode };
  /** The bodies that issued each document, by name. */
  "document-issuers": { params: { knownAt: string | null; minConfidence: number | null }; node: BodyNode };
  /** The meetings that took up each document, newest first. */
  "document-meetings": { params: { knownAt: string | null; minConfidence: number | null; from: string | null; to: string | null }; node: MeetingNode };
  /** The documents that each body issued, by name. */
  "documents-issued": { params: { knownAt: string | null; minConfidence: number | null }; node: DocumentNode };
  /** The persons who are said to hold or have held each position, last cited first. */
  "holders": { params: { statuses: string[] | null; knownAt: string | null; minConfidence: number | null }; node: PersonNode };
  /** Who attended each meeting, in the order of mention. */
  "meeting-attendees": { params: { knownAt: string | null; minConfidence: number | null; roles: string[] }; node: PersonNode };
  /** Who chaired each meeting, by name. */
  "meeting-chairs": { params: { knownAt: string | null; minConfidence: number | null }; node: PersonNode };
  /** The documents that each meeting took up, by name. */
  "meeting-documents": { params: { knownAt: string | null; minConfidence: number | null }; node: DocumentNode };
  /** The bodies that organised each meeting, by name. */
  "meeting-organisers": { params: { knownAt: string | null; minConfidence: number | null }; node: BodyNode };
  /** The meetings that each person attended, newest first. */
  "meetings-attended": { params: { from: string | null; to: string | null; knownAt: string | null; minConfidence: number | null; roles: string[] }; node: MeetingNode };
  /** The meetings that each person chaired, newest first. */
  "meetings-chaired": { params: { from: string | null; to: string | null; knownAt: string | null; minConfidence: number | null }; node: MeetingNode };
  /** The meetings that each body or a body under it organised, newest first; on one document when it is given. */
  "meetings-organised-within": { params: { document: string | null; knownAt: string | null; minConfidence: number | null; from: string | null; to: string | null }; node: MeetingNode };
  /** The meetings that each body organised, newest first. */
  "meetings-organised": { params: { knownAt: string | null; minConfidence: number | null; from: string | null; to: string | null }; node: MeetingNode };
  /** The positions that each person is said to hold or have held, last cited first. */
  "positions-held": { params: { statuses: string[] | null; knownAt: string | null; minConfidence: number | null }; node: PositionNode };
}
