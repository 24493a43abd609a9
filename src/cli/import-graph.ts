import { migrate } from "../graph/migrate.ts";
import { carriedMigrations } from "../ingest/bulk/carried-migrations.ts";
import { completeImport } from "../ingest/bulk/complete-import.ts";
import { LIST_SEPARATOR } from "../ingest/bulk/csv-row.ts";
import { ARGUMENTS_FILE } from "../ingest/bulk/export-for-import.ts";
import { importStore } from "../neo4j-local/import-store.ts";
import { makeFolder } from "../neo4j-local/make-folder.ts";
import { neo4jTools } from "../neo4j-local/neo4j-tools.ts";
import type { Config } from "./config.ts";
import { startLocal } from "./local-graph.ts";
import { ProgressLine, print, say } from "./terminal.ts";
import { withSession } from "./with-graph.ts";

/** Megabytes. Indexes are made of the whole store, which is read again and again where little of it is kept. */
const PAGE_CACHE = 1024;

/** Makes the graph of a new home from exported files: the store, then indexes and what an import cannot hold. */
export async function importGraph(folder: string, config: Config): Promise<void> {
  const home = config.OFFICIALS_GRAPH_HOME;
  const progress = new ProgressLine();
  await makeFolder(home, 0o700);
  say("Importing nodes and relations");
  await importStore({
    home,
    tools: neo4jTools(process.env),
    heapMb: 1024,
    from: folder,
    argumentsFile: ARGUMENTS_FILE,
    listSeparator: LIST_SEPARATOR,
    onProgress: (step) => progress.update(step),
  });
  say("Making indexes");
  const neo4j = await startLocal(config, "owned", "officials-graph neo4j import", PAGE_CACHE);
  try {
    await withSession(neo4j, async (graph) => {
      await completeImport(graph);
      await migrate(graph, carriedMigrations(folder));
    });
  } finally {
    await neo4j.stop();
  }
  await print(`${home} has the graph of ${folder}.`);
}
