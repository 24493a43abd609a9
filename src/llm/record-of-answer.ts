import type { Article } from "../record/article.ts";
import { contentHash } from "../record/content-hash.ts";
import type { ExtractionRecord, Statement } from "../record/extraction-record.ts";
import { parseRecord } from "../record/parse-record.ts";
import { datePartsOf } from "../record/partial-date.ts";
import { ENTITY_LISTS, type EntityKind, STATEMENT_SHAPES } from "../record/statement-shapes.ts";
import type { Answer, AnsweredStatement } from "./answer-schema.ts";
import { holdsName, QuoteFinder } from "./quote-finder.ts";

export interface CheckedAnswer {
  readonly record: ExtractionRecord;
  /** What was thrown away, and why. */
  readonly notes: readonly string[];
}

/** A model is never as sure as it says. */
const MOST_CONFIDENT = 0.95;

type Named = { readonly id: string; readonly name: string; readonly quote: string };

/**
 * Holds a model's answer against the text: every quote is found again, or what it was to prove is dropped; names must
 * stand in their quotes, titles in the text, ids in the lists.
 */
export function recordOfAnswer(
  article: Article,
  answer: Answer,
  extractor: ExtractionRecord["extractor"],
): CheckedAnswer {
  const notes: string[] = [];
  const finder = new QuoteFinder(article.text);
  const kept = {} as Record<EntityKind, Set<string>>;

  const entities = <T extends Named>(kind: Exclude<EntityKind, "position">, list: readonly T[]) => {
    kept[kind] = new Set();
    return list.flatMap(({ quote, ...entity }, i) => {
      const at = `${ENTITY_LISTS[kind]}[${i}] “${entity.name}”`;
      const name = entity.name.normalize("NFC").replace(/\s+/g, " ").trim();
      const fault = faultOfEntity(entity.id, name, quote);
      if (fault) {
        notes.push(`${at}: ${fault}`);
        return [];
      }
      kept[kind].add(entity.id);
      return [{ ...entity, name, mentions: finder.all(name) }];
    });
    function faultOfEntity(id: string, name: string, quote: string): string | null {
      if (id === "" || kept[kind].has(id)) return `its id "${id}" is taken`;
      if (!finder.find(quote)) return "its quote is not in the text";
      if (name === "" || !holdsName(quote, name)) return "its name is not in its quote";
      return null;
    }
  };
  const reference = (kind: EntityKind, id: string | null) => (id !== null && kept[kind].has(id) ? id : null);

  const persons = entities("person", answer.persons);
  const bodies = entities("body", answer.bodies).map((body) => ({
    ...body,
    parent: body.parent === body.id ? null : reference("body", body.parent),
  }));
  const meetings = entities("meeting", answer.meetings).map((meeting) => ({
    ...meeting,
    date: dateOrNull(meeting.date),
    endDate: dateOrNull(meeting.endDate),
  }));
  const documents = entities("document", answer.documents).map((document) => ({
    ...document,
    issuer: reference("body", document.issuer),
  }));

  let near = 0;
  const statements = answer.statements.flatMap((statement, i) => {
    const { quote, confidence, ...said } = statement;
    const span = finder.find(quote, near);
    const fault = span ? faultOfStatement(statement, kept, finder) : "its quote is not in the text";
    if (!span || fault) {
      notes.push(`statements[${i}] ${said.type}: ${fault}`);
      return [];
    }
    near = span.end;
    const sure = Math.min(MOST_CONFIDENT, Math.max(0, confidence));
    const evidence = { ...span, quote: article.text.slice(span.start, span.end) };
    const date = "date" in said ? { date: dateOrNull(said.date) } : {};
    return [{ ...said, ...date, confidence: sure, evidence }];
  });

  const { id, title, publishedAt, author, url, source, encoding, text } = article;
  const record = parseRecord({
    article: { id, title, publishedAt, author, url, source, encoding, contentHash: contentHash(text) },
    extractor,
    persons,
    bodies,
    meetings,
    documents,
    statements: inOrderOfMention(statements),
  });
  return { record, notes };
}

function faultOfStatement(
  statement: AnsweredStatement,
  kept: Readonly<Record<EntityKind, ReadonlySet<string>>>,
  finder: QuoteFinder,
): string | null {
  const shape = STATEMENT_SHAPES[statement.type];
  if (!kept[shape.subject].has(statement.subject))
    return `"${statement.subject}" is no ${shape.subject} that was kept`;
  if (statement.object !== null && !kept[shape.object].has(statement.object))
    return `"${statement.object}" is no ${shape.object} that was kept`;
  if (statement.type === "HOLDS" && !finder.find(statement.title))
    return `the title “${statement.title}” is not in the text`;
  return null;
}

function dateOrNull(date: string | null): string | null {
  return date !== null && datePartsOf(date) ? date : null;
}

/** Attendance is numbered by where the text says it, not by where the model did. */
function inOrderOfMention<T extends Pick<Statement, "type" | "evidence">>(statements: readonly T[]): T[] {
  const order = new Map(
    statements
      .filter(({ type }) => type === "ATTENDED")
      .sort((a, b) => a.evidence.start - b.evidence.start)
      .map((statement, i) => [statement, i + 1]),
  );
  return statements.map((statement) => {
    const place = order.get(statement);
    return place === undefined ? statement : { ...statement, order: place };
  });
}
