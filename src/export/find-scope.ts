import type { GraphReader } from "../graph/session.ts";
import type { ExportScope } from "./export-scope.ts";
import { entityIdPages } from "./id-pages.ts";
import { relationPages } from "./relation-pages.ts";

/** Which part of the graph is asked for; all of it where nothing is said. */
export interface ScopeRequest {
  /** Entities, by id, and what lies up to `hops` relations away from them. */
  readonly around?: readonly string[];
  readonly hops?: number;
  /** Exactly these entities, and the relations between them. */
  readonly entities?: readonly string[];
  /** First and last day, both or none: meetings by their date, all else by the articles that cite it. */
  readonly from?: string;
  readonly to?: string;
}

/** Finds out what belongs to a part of the graph. Holds its ids, and nothing else of it, in memory. */
export async function findScope(graph: GraphReader, request: ScopeRequest): Promise<ExportScope> {
  const { from = null, to = null } = request;
  const entities = await entitiesOf(graph, request);
  if (entities === null) return { entities, articles: null, from, to };
  const scope = { entities: [...entities].sort(), articles: null, from, to };
  const articles = new Set<string>();
  for await (const relations of relationPages(graph, scope, { withStatements: true }))
    for (const { type, target, statements } of relations) {
      if (type === "MENTIONED_IN") articles.add(target);
      for (const { articleId } of statements) articles.add(articleId);
    }
  return { ...scope, articles: [...articles].sort() };
}

async function entitiesOf(graph: GraphReader, request: ScopeRequest): Promise<Set<string> | null> {
  const { around, hops = 1, from = null, to = null } = request;
  if (around) return neighbourhood(graph, around, hops, { from, to });
  if (request.entities) return new Set(request.entities);
  if (from === null) return null;
  const ids = new Set<string>();
  for await (const page of entityIdPages(graph, { entities: null, from, to }))
    for (const id of page) ids.add(id);
  return ids;
}

async function neighbourhood(
  graph: GraphReader,
  ids: readonly string[],
  hops: number,
  window: { from: string | null; to: string | null },
): Promise<Set<string>> {
  const reached = new Set(ids);
  let edge = [...reached];
  for (let hop = 0; hop < hops && edge.length > 0; hop++) {
    const rows = await graph.read("neighbours", { ids: edge, ...window });
    edge = rows.map(({ id }) => id).filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return reached;
}
