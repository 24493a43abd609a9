import type { ExtractionRecord, Statement } from "../record/extraction-record.ts";
import { STATEMENT_SHAPES, type StatementType } from "../record/statement-shapes.ts";
import type { Endpoint, EntityBook } from "./entity-book.ts";
import { evidenceProperties, type GivenSpan } from "./evidence-properties.ts";
import type { PreparedFact, Properties } from "./prepared-article.ts";
import { statementId } from "./statement-id.ts";

/** How sure it is that a body belongs where the record's own `parent` and `issuer` say. */
const LISTED_CONFIDENCE = 0.8;

interface Fact {
  readonly type: StatementType;
  readonly subject: Endpoint;
  readonly object: Endpoint;
  readonly confidence: number;
  readonly evidence: GivenSpan | undefined;
  readonly rule: string | null;
  /** What the statement says besides. */
  readonly details: Properties;
  /** What follows from it and the seeds. */
  readonly implied?: Properties;
}

/** The record's statements, and those that its lists imply: a body's parent, a document's issuer. */
export function prepareFacts(
  record: ExtractionRecord,
  book: EntityBook,
  text: string | null,
): PreparedFact[] {
  const facts = [
    ...record.statements.map((statement) => statedFact(record, statement, book)),
    ...listedFacts(record, book),
  ];
  const { article, extractor } = record;
  const byId = new Map<string, PreparedFact>();
  for (const { type, subject, object, confidence, evidence, rule, details, implied } of facts) {
    if (subject.entityId === object.entityId) continue;
    const id = statementId(
      article.id,
      extractor.name,
      type,
      subject.reference,
      object.reference,
      JSON.stringify(details),
      evidence?.start,
      evidence?.end,
    );
    const who = { extractor: extractor.name, extractorVersion: extractor.version, rule };
    const properties = {
      type,
      confidence,
      ...who,
      ...evidenceProperties(evidence, text),
      ...details,
      ...implied,
    };
    byId.set(id, { statementId: id, type, subject, object, properties });
  }
  return [...byId.values()];
}

function statedFact(record: ExtractionRecord, statement: Statement, book: EntityBook): Fact {
  const { type, confidence, evidence, rule = null } = statement;
  const base = { type, confidence, evidence, rule };
  if (statement.type === "HOLDS") {
    const { title, status, event = null, date = null } = statement;
    const subject = book.endpoint("person", statement.subject);
    const object = book.heldPosition(statement);
    const { role: positionRole, level, bodyId, area } = book.mentionedPost(statement);
    const implied = { positionRole, level, bodyId, area };
    const details = { title, status, event, date, ...decisionOf(record, statement) };
    return { ...base, subject, object, details, implied };
  }
  const shape = STATEMENT_SHAPES[statement.type];
  return {
    ...base,
    subject: book.endpoint(shape.subject, statement.subject),
    object: book.endpoint(shape.object, statement.object),
    details: detailsOf(statement),
  };
}

/** Who decided and by which paper, by name; nothing where the record does not tell: the statement keeps its id. */
function decisionOf(
  { bodies, documents }: ExtractionRecord,
  { decidedBy, decision }: Extract<Statement, { type: "HOLDS" }>,
): Properties {
  const body = bodies.find(({ id }) => id === decidedBy);
  const document = documents.find(({ id }) => id === decision);
  return { ...(body ? { decidedBy: body.name } : {}), ...(document ? { decision: document.name } : {}) };
}

function detailsOf(statement: Exclude<Statement, { type: "HOLDS" }>): Properties {
  if (statement.type === "ATTENDED") {
    const { role, at = null, order = null } = statement;
    return { role, at, order };
  }
  if (statement.type === "SUCCEEDED_BY" || statement.type === "ISSUED")
    return { date: statement.date ?? null };
  return {};
}

function listedFacts(record: ExtractionRecord, book: EntityBook): Fact[] {
  const listed = (
    type: StatementType,
    subject: Endpoint,
    object: Endpoint,
    at: readonly GivenSpan[],
  ): Fact => ({
    type,
    subject,
    object,
    confidence: LISTED_CONFIDENCE,
    evidence: at[0],
    rule: null,
    details: {},
  });
  return [
    ...record.bodies.flatMap(({ id, parent, mentions }) =>
      parent == null
        ? []
        : [listed("PART_OF", book.endpoint("body", id), book.endpoint("body", parent), mentions)],
    ),
    ...record.documents.flatMap(({ id, issuer, mentions }) =>
      issuer == null
        ? []
        : [listed("ISSUED", book.endpoint("body", issuer), book.endpoint("document", id), mentions)],
    ),
  ];
}
