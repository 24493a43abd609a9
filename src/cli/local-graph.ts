import type { GraphAddress } from "../graph/session.ts";
import { homeLayout } from "../neo4j-local/home-layout.ts";
import { neo4jStatus } from "../neo4j-local/neo4j-status.ts";
import { neo4jTools } from "../neo4j-local/neo4j-tools.ts";
import { readPassword } from "../neo4j-local/password-file.ts";
import { type LocalNeo4j, type StartNeo4j, startNeo4j } from "../neo4j-local/start-neo4j.ts";
import type { Config } from "./config.ts";
import { ProgressLine } from "./terminal.ts";

/** Starts the Neo4j of the configured home. UnavailableError when it is in use or cannot be started. */
export async function startLocal(
  config: Config,
  mode: StartNeo4j["mode"],
  label: string,
): Promise<LocalNeo4j> {
  const progress = new ProgressLine();
  try {
    return await startNeo4j({
      home: config.OFFICIALS_GRAPH_HOME,
      tools: neo4jTools(process.env),
      mode,
      label,
      boltPort: config.BOLT_PORT,
      onProgress: (step) => progress.update(step),
    });
  } finally {
    progress.end();
  }
}

/** The address of the Neo4j that already runs on the configured home, if one does. */
export async function runningLocal(config: Config): Promise<GraphAddress | undefined> {
  return addressOf(await neo4jStatus(config.OFFICIALS_GRAPH_HOME), config);
}

/** The same, but only one that nobody owns, so that it will not go away under us. */
export async function runningDetached(config: Config): Promise<GraphAddress | undefined> {
  const status = await neo4jStatus(config.OFFICIALS_GRAPH_HOME);
  return typeof status === "object" && status.mode === "detached" ? addressOf(status, config) : undefined;
}

async function addressOf(
  status: Awaited<ReturnType<typeof neo4jStatus>>,
  { OFFICIALS_GRAPH_HOME: home }: Config,
): Promise<GraphAddress | undefined> {
  if (typeof status === "string" || status.state !== "running" || status.boltUri === null) return undefined;
  const password = await readPassword(homeLayout(home));
  return password ? { uri: status.boltUri, user: "neo4j", password } : undefined;
}
