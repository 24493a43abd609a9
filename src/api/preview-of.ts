import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { StatementType } from "./enums.ts";
import { type ExtractionPreview, MentionKind, type PreviewMention } from "./types/preview.type.ts";

/** A record as people look at it: names in the place of local ids, everything in the order of the text. */
export function previewOf(record: ExtractionRecord): ExtractionPreview {
  const { persons, bodies, positions, meetings, documents } = record;
  const entities = [
    ...persons.map((each) => ({ ...each, kind: MentionKind.PERSON })),
    ...bodies.map((each) => ({ ...each, kind: MentionKind.BODY })),
    ...positions.map(({ title, ...each }) => ({ ...each, name: title, kind: MentionKind.POSITION })),
    ...meetings.map((each) => ({ ...each, kind: MentionKind.MEETING })),
    ...documents.map((each) => ({ ...each, kind: MentionKind.DOCUMENT })),
  ];
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const mentions: PreviewMention[] = entities.flatMap(({ kind, name, mentions }) =>
    mentions.map(({ start, end }) => ({ kind, name, start, end })),
  );
  const statements = record.statements.map((statement) => ({
    type: statement.type as StatementType,
    subject: names.get(statement.subject) ?? statement.subject,
    object: statement.object === null ? null : (names.get(statement.object) ?? statement.object),
    detail:
      statement.type === "HOLDS" ? statement.title : statement.type === "ATTENDED" ? statement.role : null,
    start: statement.evidence.start,
    end: statement.evidence.end,
    confidence: statement.confidence,
    rule: statement.rule ?? null,
  }));
  return { mentions: mentions.sort(byPlace), statements: statements.sort(byPlace) };
}

function byPlace(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || a.end - b.end;
}
