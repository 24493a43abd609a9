/**
 * How fast ready records are loaded, beside a bare driver that merges the same nodes and relations in batches.
 *
 *     npm run -s build && npm run -s bench -- load [--articles N] [--records FILE] [--rounds N] [--scale N]
 *
 * Then the whole corpus end to end, by the built command in a process of its own, into a new graph and again; with
 * `--scale 10` also ten times the corpus with changed ids, and the bulk path beside it. At the end, the table of what is
 * wanted and what was reached. Records come from `extract --with-text` over the shared corpus. Both write into one Neo4j, the given one of NEO4J_URI or
 * one of its own, with the same constraints and indexes; the graph is wiped in between.
 */
import { createReadStream, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import neo4j from "neo4j-driver";
import { readConfig } from "../src/cli/config.ts";
import { startLocal } from "../src/cli/local-graph.ts";
import { migrate } from "../src/graph/migrate.ts";
import { GraphSession } from "../src/graph/session.ts";
import { load } from "../src/ingest/load.ts";
import type { LoadItem } from "../src/ingest/load-item.ts";
import { parseRecord } from "../src/record/parse-record.ts";
import { SeedIndex } from "../src/resolution/seed-index.ts";
import { readSeeds } from "../src/seeds/read-seeds.ts";
import { packagePath } from "../src/std/package-root.ts";
import { dump, mergeAll } from "./load/bare-driver.ts";
import { wholeCorpus } from "./load/whole-corpus.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    records: { type: "string", default: "/tmp/records.jsonl" },
    rounds: { type: "string", default: "3" },
    corpus: { type: "string", default: packagePath("../shared/corpus/politics.jsonl.gz") },
    scale: { type: "string" },
  },
});
const WARM_UP = 300;

interface Round {
  readonly loading: number;
  readonly bare: number;
  readonly again: number;
}

/** What, what was reached, and what is wanted. */
const table: [string, string, string][] = [];
const home = mkdtempSync(join(tmpdir(), "officials-bench-"));
const local = await startLocal(readConfig({ OFFICIALS_GRAPH_HOME: home }), "owned", "bench load");
const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password), {
  disableLosslessIntegers: true,
});
const graph = await GraphSession.open(local);
try {
  await migrate(graph);
  const seeds = new SeedIndex(readSeeds());
  // Both once beforehand, so that neither meets a cold Neo4j.
  await load(graph, records(WARM_UP), seeds);
  const little = await dump(driver);
  await wipe();
  await mergeAll(driver, little);
  await wipe();
  const rounds: Round[] = [];
  for (let n = 0; n < Number(values.rounds); n++) rounds.push(await round(seeds));
  table.push([
    "writing beside a bare driver, median",
    median(rounds.map(({ bare, loading }) => bare / loading)).toFixed(2),
    "0.7 or more",
  ]);
} finally {
  await graph.close();
  await driver.close();
  await local.stop();
}

const once = await wholeCorpus(values.corpus, 1, false);
table.push(
  [`${once.articles} articles end to end`, `${once.first.toFixed(0)} s`, "120 s or less"],
  ["an unchanged reload", percent(once.again / once.first), "10 % or less"],
  ["the loader's memory", `${once.megabytes} MB`, "400 MB or less"],
);
if (values.scale !== undefined) {
  const times = Number(values.scale);
  const scaled = await wholeCorpus(values.corpus, times, true);
  const growth = scaled.first / scaled.articles / (once.first / once.articles);
  table.push(
    [`an article's time at ${times} x the corpus, to that at 1 x`, growth.toFixed(2), "1.3 or less"],
    [`the loader's memory at ${times} x`, `${scaled.megabytes} MB`, "400 MB or less"],
    [
      `export and import at ${times} x, times as fast as loading`,
      (scaled.first / scaled.bulk!).toFixed(1),
      "10 or more",
    ],
  );
}
for (const [what, reached, wanted] of table) say(`${what.padEnd(56)} ${reached.padStart(9)}   ${wanted}`);

async function round(seeds: SeedIndex): Promise<Round> {
  const cpu = process.cpuUsage();
  const [loading, summary] = await timed(() => load(graph, records(Number(values.articles)), seeds));
  const { user } = process.cpuUsage(cpu);
  const [again] = await timed(() => load(graph, records(Number(values.articles)), seeds));
  const written = await dump(driver);
  await wipe();
  const [bare] = await timed(() => mergeAll(driver, written));
  await wipe();
  const { articles, statements } = summary;
  say(
    `load: ${articles} articles, ${statements} statements in ${loading.toFixed(1)} s, ${rate(statements, loading)}; ` +
      `this process worked ${(user / 1e6).toFixed(1)} s; unchanged again ${again.toFixed(1)} s (${((again / loading) * 100).toFixed(0)} %)`,
  );
  say(
    `bare: ${written.nodes.length} nodes, ${written.relations.length} relations in ${bare.toFixed(1)} s, ${rate(statements, bare)}; ` +
      `ratio ${(bare / loading).toFixed(2)}; peak RSS ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  return { loading, bare, again };
}

async function* records(count: number): AsyncGenerator<LoadItem> {
  let n = 0;
  for await (const line of createInterface({ input: createReadStream(values.records) })) {
    if (n++ >= count) return;
    const record = parseRecord(JSON.parse(line));
    yield { record, text: (record.article as { text?: string }).text ?? null };
  }
}

async function wipe(): Promise<void> {
  const session = driver.session();
  await session.run(
    "MATCH (n) WHERE NOT n:Migration CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
  );
  await session.close();
}

async function timed<T>(work: () => Promise<T>): Promise<[seconds: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1000, result];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function rate(facts: number, seconds: number): string {
  return `${Math.round(facts / seconds)} statements/s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
