import type { ExportedStatement } from "../graph/read-rows.ts";
import type { GraphReader } from "../graph/session.ts";
import { groupBy } from "../std/group-by.ts";
import type { ExportScope } from "./export-scope.ts";
import type { ExportedRelation } from "./exported.ts";
import { entityIdPages } from "./id-pages.ts";

export interface RelationOptions {
  /** Whether each comes with the statements that carry it, which takes a look-up each. */
  readonly withStatements: boolean;
}

/** The relations of a scope by their source, those of one source by type and target. */
export async function* relationPages(
  graph: GraphReader,
  scope: Omit<ExportScope, "articles">,
  { withStatements }: RelationOptions,
): AsyncGenerator<ExportedRelation[]> {
  const { from, to } = scope;
  const isInside = scope.entities ? insideOf(new Set(scope.entities)) : () => true;
  for await (const ids of entityIdPages(graph, scope)) {
    const rows = (await graph.read("stored-relations", { ids, from, to })).filter(isInside);
    yield await exportedRelations(graph, rows, { withStatements });
  }
}

/** The rows as relations, in one fixed order. */
export async function exportedRelations(
  graph: GraphReader,
  rows: readonly RelationRow[],
  { withStatements }: RelationOptions,
): Promise<ExportedRelation[]> {
  const claims = rows.filter(({ type }) => type !== "MENTIONED_IN").flatMap(claimsOf);
  const carriers = withStatements ? await statementsByClaim(graph, claims) : NONE;
  return [...rows].sort(bySourceTypeTarget).map((row) => {
    const [claim] = claimsOf(row);
    return {
      ...row,
      id: claim ?? `${row.type}:${row.source}>${row.target}`,
      statements: carriers.get(claim ?? "") ?? [],
    };
  });
}

type RelationRow = Omit<ExportedRelation, "id" | "statements">;

const NONE: ReadonlyMap<string, ExportedStatement[]> = new Map();

function insideOf(entities: ReadonlySet<string>) {
  return ({ type, target }: RelationRow) => type === "MENTIONED_IN" || entities.has(target);
}

function claimsOf({ properties }: RelationRow): string[] {
  return typeof properties.claim === "string" ? [properties.claim] : [];
}

async function statementsByClaim(graph: GraphReader, claims: readonly string[]) {
  const rows = await graph.read("statements-of-claims", { claims: [...claims] });
  const statements = rows.map(({ statement }) => statement).sort((a, b) => (a.id < b.id ? -1 : 1));
  return groupBy(statements, ({ properties }) => properties.claim as string);
}

function bySourceTypeTarget(a: RelationRow, b: RelationRow): number {
  for (const key of ["source", "type", "target"] as const)
    if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return String(a.properties.claim) < String(b.properties.claim) ? -1 : 1;
}
