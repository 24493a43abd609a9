import type { ExportedValue } from "../graph/read-rows.ts";
import type { GraphReader } from "../graph/session.ts";
import { groupBy } from "../std/group-by.ts";
import { mapAhead } from "../std/map-ahead.ts";
import type { ExportScope } from "./export-scope.ts";
import type { Evidence, ExportedRelation } from "./exported.ts";
import { EVIDENCE, RELATION_NAMES } from "./fields.ts";
import { entityIdPages } from "./id-pages.ts";
import { namedValues } from "./named-values.ts";

export interface RelationOptions {
  /** Of these alone; of all when left out. */
  readonly types?: readonly string[];
  /** Whether each comes with the statements that carry it, which takes a look-up each. */
  readonly withStatements: boolean;
}

/** The relations of a scope by their source, those of one source by type and target. */
export function relationPages(
  graph: GraphReader,
  scope: Omit<ExportScope, "articles">,
  { types, withStatements }: RelationOptions,
): AsyncGenerator<ExportedRelation[]> {
  const { reported, from, to } = scope;
  const isInside = scope.entities ? insideOf(new Set(scope.entities)) : () => true;
  const asked = { names: RELATION_NAMES, types: types ? [...types] : null, reported, from, to };
  return mapAhead(entityIdPages(graph, scope), async (ids) => {
    const rows = await graph.read("stored-relations", { ids, ...asked });
    return exportedRelations(graph, rows.filter(isInside), withStatements);
  });
}

/** The rows as relations, in one fixed order. */
export async function exportedRelations(
  graph: GraphReader,
  rows: readonly RelationRow[],
  withStatements: boolean,
): Promise<ExportedRelation[]> {
  const relations = rows.map(relationOf).sort(bySourceTypeTarget);
  if (!withStatements) return relations;
  const evidence = await evidenceByClaim(graph, relations.flatMap(claimsOf));
  return relations.map((relation) => ({ ...relation, statements: evidence.get(relation.id) ?? NONE }));
}

interface RelationRow {
  readonly type: string;
  readonly source: string;
  readonly sourceName: string;
  readonly target: string;
  readonly targetName: string;
  readonly date: string | null;
  /** In the order of `RELATION_NAMES`. */
  readonly values: readonly ExportedValue[];
}

const NONE: readonly Evidence[] = [];

function relationOf(row: RelationRow): ExportedRelation {
  const { type, source, sourceName, target, targetName, date, values } = row;
  const properties = namedValues(RELATION_NAMES, values);
  const { claim } = properties;
  const id = typeof claim === "string" ? claim : `${type}:${source}>${target}`;
  return { id, type, source, sourceName, target, targetName, date, properties, statements: NONE };
}

function insideOf(entities: ReadonlySet<string>) {
  return ({ type, target }: RelationRow) => type === "MENTIONED_IN" || entities.has(target);
}

function claimsOf({ type, properties: { claim } }: ExportedRelation): string[] {
  return type !== "MENTIONED_IN" && typeof claim === "string" ? [claim] : [];
}

async function evidenceByClaim(graph: GraphReader, claims: string[]): Promise<Map<string, Evidence[]>> {
  const rows = await graph.read("evidence-of-relations", { claims, names: EVIDENCE });
  const byClaim = groupBy(rows.sort(byId), ({ claim }) => claim);
  const evidence = new Map<string, Evidence[]>();
  for (const [claim, of] of byClaim)
    evidence.set(
      claim,
      of.map(({ id, articleId, url, values }) => ({
        id,
        articleId,
        url,
        properties: namedValues(EVIDENCE, values),
      })),
    );
  return evidence;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function bySourceTypeTarget(a: ExportedRelation, b: ExportedRelation): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  if (a.target !== b.target) return a.target < b.target ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
