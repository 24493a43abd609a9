import { type GraphAddress, GraphSession } from "../graph/session.ts";
import { joinNeo4j } from "../neo4j-local/join-neo4j.ts";
import type { Config } from "./config.ts";
import { startLocal } from "./local-graph.ts";

/** The server of NEO4J_URI; undefined when none is configured. */
export function configuredAddress(config: Config): GraphAddress | undefined {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password = "",
    NEO4J_DATABASE: database,
  } = config;
  return uri === undefined ? undefined : { uri, user, password, database };
}

/**
 * Works on the configured graph: that of NEO4J_URI, else the one that runs on the home, else one started for
 * this work and stopped after it.
 */
export async function withGraph<T>(
  config: Config,
  label: string,
  work: (graph: GraphSession) => Promise<T>,
): Promise<T> {
  const address = configuredAddress(config) ?? (await joinNeo4j(config.OFFICIALS_GRAPH_HOME));
  if (address) return withSession(address, work);
  const neo4j = await startLocal(config, "owned", label);
  try {
    return await withSession(neo4j, work);
  } finally {
    await neo4j.stop();
  }
}

/** Works on the graph of a server, and closes the session however the work ends. */
export async function withSession<T>(
  address: GraphAddress,
  work: (graph: GraphSession) => Promise<T>,
  open = GraphSession.open,
): Promise<T> {
  const graph = await open(address);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
