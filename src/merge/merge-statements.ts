import type { ExtractionRecord, Statement, StatementSource } from "../record/extraction-record.ts";
import { STATEMENT_SHAPES } from "../record/statement-shapes.ts";
import { groupBy } from "../std/group-by.ts";
import { jointConfidence } from "./joint-confidence.ts";
import { key } from "./likeness.ts";
import type { MergedEntities } from "./merge-entities.ts";
import { vote } from "./vote.ts";

/** A statement that speaks of the merged record's entities, and who made it. */
interface Renamed {
  readonly statement: Statement;
  readonly sources: readonly StatementSource[];
}

/** The statements of several records, each once, with all who made it; what contradicts stays side by side. */
export function mergeStatements(
  records: readonly ExtractionRecord[],
  ids: MergedEntities["ids"],
): Record<string, unknown>[] {
  const all = records.flatMap((record, i) =>
    record.statements.map((statement): Renamed => {
      const { subject, object } = STATEMENT_SHAPES[statement.type];
      const renamed = {
        ...statement,
        subject: ids[subject][i]!.get(statement.subject)!,
        object: statement.object === null ? null : ids[object][i]!.get(statement.object)!,
        ...decisionOf(statement, (kind, id) => ids[kind][i]!.get(id)!),
      } as Statement;
      return { statement: renamed, sources: sourcesOf(statement, record) };
    }),
  );
  const facts = [...groupBy(all, factOf).values()].flatMap(byObject);
  return inOrder(facts.map(mergedStatement));
}

/** Who decided on a post and by which paper, under the ids of the merged record. */
function decisionOf(
  statement: Statement,
  mergedId: (kind: "body" | "document", id: string) => string,
): { decidedBy?: string; decision?: string } {
  if (statement.type !== "HOLDS") return {};
  const { decidedBy, decision } = statement;
  return {
    ...(decidedBy ? { decidedBy: mergedId("body", decidedBy) } : {}),
    ...(decision ? { decision: mergedId("document", decision) } : {}),
  };
}

function sourcesOf(statement: Statement, record: ExtractionRecord): readonly StatementSource[] {
  if (statement.extractors) return statement.extractors;
  const { confidence, evidence, rule } = statement;
  const { name, version } = record.extractor;
  return [{ name, version, confidence, evidence, ...(rule === undefined ? {} : { rule }) }];
}

/** What makes two statements one: all that a reader would call another fact where it differs. */
function factOf({ statement }: Renamed): string {
  const { type, subject, object } = statement;
  if (type === "HOLDS") return [type, subject, key(statement.title), statement.status].join("|");
  return [type, subject, object, ...(type === "ATTENDED" ? [statement.role] : [])].join("|");
}

/** A title held in no body that is named is held in the one that others name, unless they name several. */
function byObject(group: readonly Renamed[]): Renamed[][] {
  const objects = new Set(group.flatMap(({ statement }) => statement.object ?? []));
  if (objects.size <= 1) return [[...group]];
  return [...groupBy(group, ({ statement }) => statement.object).values()];
}

function mergedStatement(
  group: readonly Renamed[],
): Record<string, unknown> & { sources: StatementSource[] } {
  const sources = distinct(group.flatMap((each) => each.sources));
  const ballots = group.map(({ statement, sources: { length } }) => {
    const { confidence: _, evidence: __, rule: ___, extractors: ____, ...values } = statement;
    return { values, votes: length };
  });
  const { values, also } = vote(ballots);
  const { title: _, order: __, ...lost } = also;
  const surest = sources.reduce((best, source) => (source.confidence > best.confidence ? source : best));
  return {
    ...values,
    ...(Object.keys(lost).length > 0 ? { also: lost } : {}),
    confidence: jointConfidence(sources),
    evidence: surest.evidence,
    ...(surest.rule === undefined ? {} : { rule: surest.rule }),
    sources,
  };
}

function distinct(sources: readonly StatementSource[]): StatementSource[] {
  const byText = new Map(sources.map((source) => [printed(source), source]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

function printed({ name, version, evidence, rule = "", confidence }: StatementSource): string {
  return JSON.stringify([name, version, evidence.start, evidence.end, rule, confidence]);
}

/** By place in the text; attendance is numbered again in that order. */
function inOrder(statements: readonly (Record<string, unknown> & { sources: StatementSource[] })[]) {
  const place = (statement: Record<string, unknown>) => (statement.evidence as { start: number }).start;
  const tie = ({ type, subject, object, title, role, status }: Record<string, unknown>) =>
    JSON.stringify([type, subject, object, title, role, status]);
  const sorted = [...statements].sort((a, b) => place(a) - place(b) || (tie(a) < tie(b) ? -1 : 1));
  let order = 0;
  return sorted.map(({ sources, ...statement }) => ({
    ...statement,
    ...(statement.type === "ATTENDED" ? { order: ++order } : {}),
    extractors: sources,
  }));
}
