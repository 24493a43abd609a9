import { didYouMean } from "../std/did-you-mean.ts";
import { InputError, type InputPlace } from "../std/errors.ts";
import { type Article, articleSchema } from "./article.ts";
import { type ExtractionRecord, extractionRecordSchema } from "./extraction-record.ts";
import { parseWith } from "./parse-with.ts";
import { ENTITY_KINDS, ENTITY_LISTS, type EntityKind, STATEMENT_SHAPES } from "./statement-shapes.ts";

/** @throws InputError that names the field, the value and the way out. */
export function parseArticle(value: unknown, place: InputPlace = {}): Article {
  return parseWith(articleSchema, value, place);
}

/** @throws InputError also where a statement names an entity that the record does not list. */
export function parseRecord(value: unknown, place: InputPlace = {}): ExtractionRecord {
  const record = parseWith(extractionRecordSchema, value, place);
  checkReferences(record, place);
  return record;
}

/** Articles and records come in the same files; only a record says who extracted it. */
export function isRecordShaped(value: unknown): boolean {
  return typeof value === "object" && value !== null && "extractor" in value && "article" in value;
}

function checkReferences(record: ExtractionRecord, place: InputPlace): void {
  const ids = {} as Record<EntityKind, Set<string>>;
  for (const kind of ENTITY_KINDS) {
    const list = ENTITY_LISTS[kind];
    ids[kind] = new Set();
    record[list].forEach((entity, i) => {
      if (ids[kind].has(entity.id))
        throw new InputError(`"${entity.id}" is listed twice; give each its own id`, {
          ...place,
          field: `${list}[${i}].id`,
        });
      ids[kind].add(entity.id);
    });
  }
  const check = (id: string | null | undefined, kind: EntityKind, field: string) => {
    if (id == null || ids[kind].has(id)) return;
    throw new InputError(`"${id}" is no ${kind} of this record.${didYouMean(id, ids[kind])}`, {
      ...place,
      field,
    });
  };
  record.bodies.forEach((body, i) => {
    check(body.parent, "body", `bodies[${i}].parent`);
  });
  record.positions.forEach((position, i) => {
    check(position.body, "body", `positions[${i}].body`);
  });
  record.documents.forEach((document, i) => {
    check(document.issuer, "body", `documents[${i}].issuer`);
  });
  record.statements.forEach((statement, i) => {
    const shape = STATEMENT_SHAPES[statement.type];
    check(statement.subject, shape.subject, `statements[${i}].subject`);
    check(statement.object, shape.object, `statements[${i}].object`);
    if (statement.type !== "HOLDS") return;
    check(statement.decidedBy, "body", `statements[${i}].decidedBy`);
    check(statement.decision, "document", `statements[${i}].decision`);
  });
}
