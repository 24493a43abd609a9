// Made from the headers of cypher/**/*.cypher by `npm run gen`.
import type { ArticleRow, BodyRow, DocumentRow, MeetingRow, PersonRow, PositionRow, RelinkRow, StatementRow } from "./write-rows.ts";
import type { StoredMention } from "./read-rows.ts";

export interface ReadStatements {
  /** The migrations that this database has had. */
  "applied-migrations": { params: Record<string, never>; row: { name: string; checksum: string } };
  /** Waits until every index answers. */
  "await-indexes": { params: { seconds: number }; row: Record<string, never> };
  /** Every mention in these resolution blocks, and the entity that it now means. */
  "block-mentions": { params: { keys: string[] }; row: { mention: StoredMention } };
  /** What the graph knows of these articles. */
  "known-articles": { params: { ids: string[] }; row: { id: string; contentHash: string; records: string[] } };
  /** The statements that speak of these references, and what they now join. */
  "statements-of-references": { params: { references: string[] }; row: { id: string; type: string; status: string | null; claim: string; articleId: string; subjectReference: string; objectReference: string | null; subjectId: string; objectId: string | null } };
}

export interface WriteStatements {
  /** Articles, each once; a corrected one takes the place of the former. */
  "articles": { params: { rows: ArticleRow[] }; row: Record<string, never> };
  /** Bodies by id; of several wordings of an unseeded name the first in the alphabet shows. */
  "bodies": { params: { rows: BodyRow[] }; row: Record<string, never> };
  /** Documents by id; of several wordings the first in the alphabet shows. */
  "documents": { params: { rows: DocumentRow[] }; row: Record<string, never> };
  /** Statements that join two entities. */
  "facts": { params: { rows: StatementRow[] }; row: Record<string, never> };
  /** Makes other loaders wait that resolve the same blocks; nothing stays behind. */
  "lock-blocks": { params: { keys: string[] }; row: Record<string, never> };
  /** Meetings by id, with what most reports say of them. */
  "meetings": { params: { rows: MeetingRow[] }; row: Record<string, never> };
  /** Statements that an article mentions an entity. */
  "mentions": { params: { rows: StatementRow[] }; row: Record<string, never> };
  /** Persons by id, with the name that most mentions give. */
  "persons": { params: { rows: PersonRow[] }; row: Record<string, never> };
  /** Positions by id, each in its body. */
  "positions": { params: { rows: PositionRow[] }; row: Record<string, never> };
  /** Who was at which meeting, in which roles and at which sites. */
  "project-attended": { params: { claims: string[] }; row: Record<string, never> };
  /** Who chaired which meeting. */
  "project-chaired": { params: { claims: string[] }; row: Record<string, never> };
  /** Which meeting took up which document. */
  "project-discussed": { params: { claims: string[] }; row: Record<string, never> };
  /** Who is said to hold, have held or act in which position. */
  "project-holds": { params: { claims: string[] }; row: Record<string, never> };
  /** Which body issued which document. */
  "project-issued": { params: { claims: string[] }; row: Record<string, never> };
  /** Which article mentions whom or what. */
  "project-mentioned-in": { params: { claims: string[] }; row: Record<string, never> };
  /** Which body organised which meeting. */
  "project-organised": { params: { claims: string[] }; row: Record<string, never> };
  /** Which body belongs to which. */
  "project-part-of": { params: { claims: string[] }; row: Record<string, never> };
  /** Which body took over from which. */
  "project-succeeded-by": { params: { claims: string[] }; row: Record<string, never> };
  /** Remembers that a migration was applied. */
  "record-migration": { params: { name: string; checksum: string }; row: Record<string, never> };
  /** Makes statements speak of other entities than before. */
  "relink-statements": { params: { rows: RelinkRow[] }; row: Record<string, never> };
  /** Removes the relations that no statement carries any more. */
  "remove-empty-projections": { params: { rows: { claim: string; subjectId: string }[] }; row: Record<string, never> };
  /** Removes the entities that no statement speaks of any more. */
  "remove-orphans": { params: { ids: string[] }; row: Record<string, never> };
  /** Takes back what an article said before: all of it, or what one extractor found in it. */
  "remove-statements": { params: { articles: { id: string; extractor: string | null }[] }; row: { claim: string; block: string | null; entityIds: string[] } };
  /** Gives entities the name that is first in the alphabet among the mentions that are left. */
  "rename-from-mentions": { params: { ids: string[] }; row: Record<string, never> };
}
