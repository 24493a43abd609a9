import type { StoredMention } from "../graph/read-rows.ts";
import type {
  ArticleRow,
  BodyRow,
  DocumentRow,
  MeetingRow,
  PersonRow,
  PositionRow,
  StatementRow,
} from "../graph/write-rows.ts";
import type { Resolution } from "../resolution/resolution.ts";
import { claimOf } from "./claim.ts";
import type { Endpoint } from "./entity-book.ts";
import type { PreparedArticle, PreparedFact, PreparedMention } from "./prepared-article.ts";
import { resolveBlocks } from "./resolve-blocks.ts";

/** Plain rows, ready to be written in one transaction; they can be printed. */
export interface WritePlan {
  readonly articles: readonly ArticleRow[];
  readonly persons: readonly PersonRow[];
  readonly meetings: readonly MeetingRow[];
  readonly bodies: readonly BodyRow[];
  readonly positions: readonly PositionRow[];
  readonly documents: readonly DocumentRow[];
  readonly mentions: readonly StatementRow[];
  readonly facts: readonly StatementRow[];
  /** References in the graph that now mean another entity. */
  readonly moved: Resolution;
}

/**
 * @param stored every mention that the graph has in the blocks of these articles
 */
export function planWrites(
  articles: readonly PreparedArticle[],
  stored: readonly StoredMention[],
): WritePlan {
  const mentions = articles.flatMap((each) => each.mentions.map((mention) => ({ mention, of: each })));
  const fresh = mentions
    .filter(({ mention }) => mention.block !== null)
    .map(({ mention }) => asStored(mention));
  const { resolution, persons, meetings } = resolveBlocks([...stored, ...fresh]);
  const idOf = ({ reference, entityId }: Endpoint) => resolution.get(reference) ?? entityId;
  return {
    articles: articles.map((each) => each.article),
    persons,
    meetings: [...meetings, ...lonelyMeetings(mentions.map(({ mention }) => mention))],
    bodies: byId(articles.flatMap((each) => each.bodies)),
    positions: byId(articles.flatMap((each) => each.positions)),
    documents: byId(articles.flatMap((each) => each.documents)),
    mentions: mentions.map(({ mention, of }) => mentionRow(mention, of.article.id, idOf(mention))),
    facts: articles.flatMap((each) => each.facts.map((fact) => factRow(fact, each.article.id, idOf))),
    moved: new Map(
      stored.flatMap(({ reference, currentId }) => {
        const id = resolution.get(reference)!;
        return id === currentId ? [] : [[reference, id] as const];
      }),
    ),
  };
}

function asStored({ kind, block, reference, properties }: PreparedMention): StoredMention {
  const known = Object.entries(properties).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(known),
    kind,
    block,
    reference,
    currentId: null,
  } as unknown as StoredMention;
}

/** Meetings that can be compared with no other, since their day is not known. */
function lonelyMeetings(mentions: readonly PreparedMention[]): MeetingRow[] {
  return mentions
    .filter((mention) => mention.kind === "meeting" && mention.block === null)
    .map(({ entityId, properties }) => {
      const { name, meetingKind: kind, mode, status, date, endDate, timeOfDay, place } = properties;
      return { id: entityId, name, kind, mode, status, date, endDate, timeOfDay, place } as MeetingRow;
    });
}

function mentionRow(mention: PreparedMention, articleId: string, subjectId: string): StatementRow {
  const { statementId: id, reference, entityId, block, properties } = mention;
  const claim = claimOf("MENTIONED_IN", subjectId, articleId);
  return {
    id,
    articleId,
    subjectId,
    objectId: null,
    properties: { ...properties, reference, entityId, block, claim },
  };
}

function factRow(fact: PreparedFact, articleId: string, idOf: (endpoint: Endpoint) => string): StatementRow {
  const { statementId: id, type, subject, object, status, properties } = fact;
  const subjectId = idOf(subject);
  const objectId = idOf(object);
  const claim = claimOf(type, subjectId, objectId, status);
  const references = { reference: subject.reference, objectReference: object.reference };
  return { id, articleId, subjectId, objectId, properties: { ...properties, ...references, claim } };
}

function byId<T extends { readonly id: string; readonly name: string }>(rows: readonly T[]): T[] {
  const unique = new Map<string, T>();
  for (const row of rows) {
    const other = unique.get(row.id);
    if (!other || row.name < other.name) unique.set(row.id, row);
  }
  return [...unique.values()];
}
