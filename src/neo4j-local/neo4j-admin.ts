import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { adminTool } from "./admin-tool.ts";
import { checkJava } from "./check-java.ts";
import { homeLayout } from "./home-layout.ts";
import { makeFolder } from "./make-folder.ts";
import { neo4jConf } from "./neo4j-conf.ts";
import type { Neo4jTools } from "./neo4j-tools.ts";
import type { OnProgress } from "./progress.ts";
import { provisionJars } from "./provision-jars.ts";
import type { CommandResult } from "./run-command.ts";

export interface Neo4jAdmin {
  /** The data home, on which no Neo4j runs; made when it is not there. */
  readonly home: string;
  readonly tools: Neo4jTools;
  /** Megabytes. */
  readonly heapMb?: number;
  readonly onProgress?: OnProgress;
}

/**
 * Runs a command of `neo4j-admin` on a home, fetching Neo4j first if need be:
 * `["database", "dump", "neo4j", "--to-path=…"]`, `["database", "import", "full", …]`.
 * Neo4j itself refuses most of them while a server runs there; the result tells.
 */
export async function neo4jAdmin(
  { home, tools, heapMb = 512, onProgress = () => {} }: Neo4jAdmin,
  args: readonly string[],
): Promise<CommandResult> {
  const javaVersion = await checkJava(tools);
  const lib = resolve(await provisionJars(tools, onProgress));
  for (const folder of ["keeper", join("neo4j", "conf")]) await makeFolder(resolve(home, folder), 0o700);
  const layout = homeLayout(home);
  // Without it an import would write a store of other habits than the server's.
  const conf = neo4jConf({ boltPort: 7687, pageCacheMb: 128, transactionTimeoutS: 120, shortLived: false });
  const path = join(layout.conf, "neo4j.conf");
  if (!existsSync(path)) await writeFile(path, conf, { mode: 0o600 });
  return adminTool({ layout, java: tools.java, javaVersion, lib, heapMb }, args);
}
