import DataLoader from "dataloader";
import type { ArticleNode, BodyNode, EntityLabel, EntityNode, StatementNode } from "../graph/read-rows.ts";
import type { GraphReader } from "../graph/session.ts";
import { ConnectionLoader } from "./connection-loader.ts";

export interface FoundEntity {
  readonly kind: EntityLabel;
  readonly node: EntityNode;
}

/** What resolvers work with; made anew for each request, so that nothing is remembered between them. */
export interface Context {
  readonly graph: GraphReader;
  readonly connections: ConnectionLoader;
  readonly entities: DataLoader<string, FoundEntity | null>;
  readonly articles: DataLoader<string, ArticleNode | null>;
  readonly articleTexts: DataLoader<string, string | null>;
  readonly statements: DataLoader<string, StatementNode | null>;
  readonly positionBodies: DataLoader<string, BodyNode | null>;
}

export function createContext(graph: GraphReader): Context {
  return {
    graph,
    connections: new ConnectionLoader(graph),
    entities: keyed(
      (ids) => graph.read("entities-by-id", { ids }),
      (row) => row.id,
      ({ kind, node }) => ({ kind, node }),
    ),
    articles: keyed(
      (ids) => graph.read("articles-by-id", { ids }),
      (row) => row.node.id,
      (row) => row.node,
    ),
    articleTexts: keyed(
      (ids) => graph.read("article-texts", { ids }),
      (row) => row.id,
      (row) => row.text,
    ),
    statements: keyed(
      (ids) => graph.read("statements-by-id", { ids }),
      (row) => row.node.id,
      (row) => row.node,
    ),
    positionBodies: keyed(
      (ids) => graph.read("position-bodies", { ids }),
      (row) => row.id,
      (row) => row.node,
    ),
  };
}

/** Answers in the order of the keys; null for those that are not there. */
function keyed<Row, Value>(
  read: (ids: string[]) => Promise<Row[]>,
  idOf: (row: Row) => string,
  pick: (row: Row) => Value,
): DataLoader<string, Value | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await read([...ids]);
    const byId = new Map(rows.map((row) => [idOf(row), pick(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
