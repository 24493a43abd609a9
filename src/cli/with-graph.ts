import type { GraphAddress } from "../graph/graph-address.ts";
import { GraphSession } from "../graph/session.ts";
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

/** A graph that is open. */
export interface GraphHandle {
  readonly graph: GraphSession;
  /** Closes it; a Neo4j that was started for it stops. */
  close(): Promise<void>;
}

/**
 * Opens the configured graph: that of NEO4J_URI, else the one that runs on the home, else one started for it.
 */
export async function openHandle(config: Config, label: string): Promise<GraphHandle> {
  const address = configuredAddress(config) ?? (await joinNeo4j(config.OFFICIALS_GRAPH_HOME));
  const started = address ? null : await startLocal(config, "owned", label);
  try {
    const graph = await GraphSession.open(address ?? started!);
    const close = async () => {
      await graph.close();
      await started?.stop();
    };
    return { graph, close };
  } catch (error) {
    await started?.stop();
    throw error;
  }
}

/** Works on the configured graph, and closes it however the work ends. */
export async function withGraph<T>(
  config: Config,
  label: string,
  work: (graph: GraphSession) => Promise<T>,
): Promise<T> {
  const { graph, close } = await openHandle(config, label);
  try {
    return await work(graph);
  } finally {
    await close();
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
