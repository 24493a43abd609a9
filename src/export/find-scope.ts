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
  /** Only what an article speaks of, and the bodies of such positions; reference data alone stays out. */
  readonly reported?: boolean;
  /** First and last day, both or none: meetings by their date, all else by the articles that cite it. */
  readonly from?: string;
  readonly to?: string;
}

/** Finds out what belongs to a part of the graph. Holds its ids, and nothing else of it, in memory. */
export async function findScope(graph: GraphReader, request: ScopeRequest): Promise<ExportScope> {
  const { reported = false, from = null, to = null } = request;
  const entities = await entitiesOf(graph, request);
  if (entities === null) return { entities, articles: null, reported, from, to };
  const scope = { entities: [...entities].sort(), articles: null, reported, from, to };
  const articles = new Set<string>();
  for await (const relations of relationPages(graph, scope, { withStatements: true }))
    for (const { type, target, statements } of relations) {
      if (type === "MENTIONED_IN") articles.add(target);
      for (const { articleId } of statements) articles.add(articleId);
    }
  return { ...scope, articles: [...articles].sort() };
}

async function entitiesOf(graph: GraphReader, request: ScopeRequest): Promise<Set<string> | null> {
  const { around, hops = 1, reported = false, from = null, to = null } = request;
  const named = around ? await neighbourhood(graph, around, hops, { from, to }) : request.entities;
  if (named && !reported) return new Set(named);
  // What is named was asked for with its time already.
  const window = named ? { from: null, to: null } : { from, to };
  if (!reported && window.from === null) return null;
  const isNamed = named && new Set(named);
  const ids = new Set<string>(around);
  for await (const page of entityIdPages(graph, { entities: null, reported, ...window }))
    for (const id of page) if (!isNamed || isNamed.has(id)) ids.add(id);
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
