import { checkChecksum, writeChecksum } from "../backup/checksum-file.ts";
import { dumpDatabase, loadDatabase } from "../neo4j-local/database-file.ts";
import { neo4jTools } from "../neo4j-local/neo4j-tools.ts";
import { UsageError } from "../std/errors.ts";
import type { Config } from "./config.ts";

/** Whether a file is Neo4j's own dump, by its name. @throws UsageError when it is neither that nor ours */
export function isDump(file: string): boolean {
  if (/\.(dump|jsonl\.gz)$/.test(file)) return file.endsWith(".dump");
  throw new UsageError(
    `"${file}": name a file that ends in .jsonl.gz (any Neo4j) or .dump (the local one, while it rests)`,
  );
}

/** @returns what to tell the user */
export async function dumpHome(config: Config, file: string): Promise<string> {
  await dumpDatabase(localHome(config), file);
  await writeChecksum(file);
  return `${file}: the database of ${config.OFFICIALS_GRAPH_HOME}; its checksum is in ${file}.sha256`;
}

export async function loadHome(config: Config, file: string, force: boolean): Promise<void> {
  await checkChecksum(file);
  await loadDatabase(localHome(config), file, force);
}

function localHome(config: Config) {
  if (config.NEO4J_URI !== undefined)
    throw new UsageError(
      "A .dump is of the local Neo4j, and NEO4J_URI names another. Give the file a name that ends in .jsonl.gz.",
    );
  return { home: config.OFFICIALS_GRAPH_HOME, tools: neo4jTools(process.env) };
}
