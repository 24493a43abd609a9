import { neo4jTools } from "../neo4j-local/neo4j-tools.ts";
import { type LocalNeo4j, type StartNeo4j, startNeo4j } from "../neo4j-local/start-neo4j.ts";
import type { Config } from "./config.ts";
import { ProgressLine } from "./terminal.ts";

/** Starts the Neo4j of the configured home. UnavailableError when it is in use or cannot be started. */
export async function startLocal(
  config: Config,
  mode: StartNeo4j["mode"],
  label: string,
  pageCacheMb?: number,
): Promise<LocalNeo4j> {
  const progress = new ProgressLine();
  try {
    return await startNeo4j({
      home: config.OFFICIALS_GRAPH_HOME,
      tools: neo4jTools(process.env),
      mode,
      label,
      boltPort: config.BOLT_PORT,
      ...(pageCacheMb === undefined ? {} : { pageCacheMb }),
      onProgress: (step) => progress.update(step),
    });
  } finally {
    progress.end();
  }
}
