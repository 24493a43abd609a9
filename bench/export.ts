/**
 * How fast the graph is taken out in each format, and how much memory that needs.
 *
 *     npm run -s bench -- export [--records FILE] [--home FOLDER] [--formats csv,gexf]
 *
 * Loads records into a Neo4j of its own, unless the home has some already, and writes each format to nowhere: disks are not
 * measured. The records are those of `--records`; else the program is built and extracts the corpus.
 */
import { createReadStream, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { readConfig } from "../src/cli/config.ts";
import { startLocal } from "../src/cli/local-graph.ts";
import { EXPORT_FORMATS, type ExportFormatName } from "../src/export/export-formats.ts";
import { ExportSource } from "../src/export/export-source.ts";
import { findScope } from "../src/export/find-scope.ts";
import { migrate } from "../src/graph/migrate.ts";
import { GraphSession } from "../src/graph/session.ts";
import { load } from "../src/ingest/load.ts";
import type { LoadItem } from "../src/ingest/load-item.ts";
import { parseRecord } from "../src/record/parse-record.ts";
import { SeedIndex } from "../src/resolution/seed-index.ts";
import { readSeeds } from "../src/seeds/read-seeds.ts";
import { packagePath } from "../src/std/package-root.ts";
import { buildProgram, extractRecords } from "./extract/built-program.ts";

const { values } = parseArgs({
  options: {
    records: { type: "string" },
    home: { type: "string" },
    formats: { type: "string", default: Object.keys(EXPORT_FORMATS).join(",") },
  },
});
const home = values.home ?? mkdtempSync(join(tmpdir(), "officials-bench-"));
const local = await startLocal(readConfig({ OFFICIALS_GRAPH_HOME: home }), "owned", "bench export");
const graph = await GraphSession.open(local);
try {
  await migrate(graph);
  const seeds = new SeedIndex(readSeeds());
  if ((await graph.read("article-ids", { after: "", limit: 1 })).length === 0)
    await load(graph, records(values.records ?? recordsOfCorpus()), seeds);
  const source = new ExportSource(graph, await findScope(graph, {}));
  const relations = await countRelations(source);
  for (const name of values.formats.split(",") as ExportFormatName[]) {
    const { seconds, worked, bytes, heaps } = await measured(source, name);
    say(
      `${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${String(Math.round(relations / seconds)).padStart(7)} relations/s  ` +
        `this process worked ${worked.toFixed(1)} s  ${(bytes / 1e6).toFixed(0).padStart(5)} MB  heap at most ${heaps[0]} MB in the first half, ${heaps[1]} MB in the second`,
    );
  }
} finally {
  await graph.close();
  await local.stop();
}

async function countRelations(source: ExportSource): Promise<number> {
  const started = performance.now();
  let relations = 0;
  for await (const page of source.relations({ withStatements: false })) relations += page.length;
  const seconds = (performance.now() - started) / 1000;
  say(`${relations} relations read in ${seconds.toFixed(1)} s, ${Math.round(relations / seconds)} a second`);
  return relations;
}

async function measured(source: ExportSource, name: ExportFormatName) {
  const heaps: number[] = [];
  const sampling = setInterval(() => heaps.push(process.memoryUsage().heapUsed), 50);
  const started = performance.now();
  const before = process.cpuUsage();
  let bytes = 0;
  for await (const { content } of EXPORT_FORMATS[name].write(source, { withText: false }))
    bytes += typeof content === "string" ? Buffer.byteLength(content) : content.length;
  clearInterval(sampling);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const most = (samples: readonly number[]) => Math.round(Math.max(0, ...samples) / 1e6);
  const half = heaps.length >> 1;
  return {
    seconds,
    worked: (user + system) / 1e6,
    bytes,
    heaps: [most(heaps.slice(0, half)), most(heaps.slice(half))],
  };
}

function recordsOfCorpus(): string {
  const file = join(mkdtempSync(join(tmpdir(), "officials-bench-")), "records.jsonl");
  buildProgram();
  extractRecords(packagePath("../shared/corpus/politics.jsonl.gz"), file);
  return file;
}

async function* records(file: string): AsyncGenerator<LoadItem> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const record = parseRecord(JSON.parse(line));
    yield { record, text: (record.article as { text?: string }).text ?? null };
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
