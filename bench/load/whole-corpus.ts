import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/cli/config.ts";
import { importGraph } from "../../src/cli/import-graph.ts";
import { startLocal } from "../../src/cli/local-graph.ts";
import { withSession } from "../../src/cli/with-graph.ts";
import { exportForImport } from "../../src/ingest/bulk/export-for-import.ts";
import { cliLoad } from "./cli-load.ts";

export interface WholeCorpus {
  readonly articles: number;
  /** Seconds: articles to settled graph, seeds not counted, which are there before. */
  readonly first: number;
  readonly again: number;
  readonly megabytes: number;
  /** Seconds of export and import together. */
  readonly bulk: number;
}

/** Articles end to end: the corpus so many times over into a new graph, again unchanged, and copied in bulk. */
export async function wholeCorpus(corpus: string, times: number): Promise<WholeCorpus> {
  const folder = mkdtempSync(join(tmpdir(), "officials-bench-"));
  const config = readConfig({ OFFICIALS_GRAPH_HOME: join(folder, "home") });
  const local = await startLocal(config, "owned", "bench load");
  try {
    const env = { NEO4J_URI: local.uri, NEO4J_USER: local.user, NEO4J_PASSWORD: local.password };
    await cliLoad(corpus, 0, env);
    const first = await cliLoad(corpus, times, env);
    const again = await cliLoad(corpus, times, env);
    const started = performance.now();
    await withSession(local, (graph) => exportForImport(graph, join(folder, "files")));
    await importGraph(join(folder, "files"), readConfig({ OFFICIALS_GRAPH_HOME: join(folder, "copy") }));
    return {
      articles: first.report.articles!,
      first: first.seconds,
      again: again.seconds,
      megabytes: Math.max(first.megabytes, again.megabytes),
      bulk: (performance.now() - started) / 1000,
    };
  } finally {
    await local.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
