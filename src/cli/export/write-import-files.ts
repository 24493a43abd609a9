import { exportForImport } from "../../ingest/bulk/export-for-import.ts";
import type { Config } from "../config.ts";
import { print, say } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";

/** Writes the whole graph as files for `neo4j import`, and says how much it was. */
export async function writeImportFiles(folder: string, gzip: boolean, config: Config): Promise<void> {
  const { nodes, relations } = await withGraph(config, "officials-graph export", (graph) =>
    exportForImport(graph, folder, {
      gzip,
      onProgress: (summary) => say(`${summary.nodes} nodes, ${summary.relations} relations`),
    }),
  );
  await print(`${nodes} nodes and ${relations} relations in ${folder}`);
}
