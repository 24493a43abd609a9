/**
 * How fast ready records are loaded, beside a bare driver that merges the same nodes and relations in batches.
 *
 *     npm run -s bench -- load [--articles N] [--records FILE]
 *
 * Records come from `extract --with-text` over the shared corpus. Both write into one Neo4j, the given one of NEO4J_URI or
 * one of its own, with the same constraints and indexes; the graph is wiped in between.
 */
import { createReadStream, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import neo4j, { type Driver } from "neo4j-driver";
import { readConfig } from "../src/cli/config.ts";
import { startLocal } from "../src/cli/local-graph.ts";
import { migrate } from "../src/graph/migrate.ts";
import { GraphSession } from "../src/graph/session.ts";
import { load } from "../src/ingest/load.ts";
import type { LoadItem } from "../src/ingest/load-item.ts";
import { parseRecord } from "../src/record/parse-record.ts";
import { SeedIndex } from "../src/resolution/seed-index.ts";
import { readSeeds } from "../src/seeds/read-seeds.ts";
import { groupBy } from "../src/std/group-by.ts";

const ROWS_A_BATCH = 1000;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    records: { type: "string", default: "/tmp/records.jsonl" },
    "no-peer": { type: "boolean", default: false },
  },
});
const home = mkdtempSync(join(tmpdir(), "officials-bench-"));
const local = await startLocal(readConfig({ OFFICIALS_GRAPH_HOME: home }), "owned", "bench load");
const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password), {
  disableLosslessIntegers: true,
});
const graph = await GraphSession.open(local);
try {
  await migrate(graph);
  const seeds = new SeedIndex(readSeeds());
  await load(graph, records(50), seeds);
  await wipe();
  const cpu = process.cpuUsage();
  const [seconds, summary] = await timed(() => load(graph, records(Number(values.articles)), seeds));
  const { user } = process.cpuUsage(cpu);
  const facts = summary.statements;
  say(
    `load: ${summary.articles} articles, ${facts} statements in ${seconds.toFixed(1)} s, ${rate(facts, seconds)}`,
  );
  say(
    `      of which this process worked ${(user / 1e6).toFixed(1)} s; peak RSS ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  const [again] = await timed(() => load(graph, records(Number(values.articles)), seeds));
  say(`again, unchanged: ${again.toFixed(1)} s (${((again / seconds) * 100).toFixed(0)} %)`);
  if (!values["no-peer"]) {
    const { nodes, relations } = await dump(driver);
    await wipe();
    const [bare] = await timed(() => mergeAll(driver, nodes, relations));
    say(
      `bare driver: ${nodes.length} nodes, ${relations.length} relations in ${bare.toFixed(1)} s, ${rate(facts, bare)}`,
    );
    say(`ratio ${(bare / seconds).toFixed(2)} (wanted: 0.7 or more)`);
  }
} finally {
  await graph.close();
  await driver.close();
  await local.stop();
}

async function* records(count: number): AsyncGenerator<LoadItem> {
  let n = 0;
  for await (const line of createInterface({ input: createReadStream(values.records) })) {
    if (n++ >= count) return;
    const record = parseRecord(JSON.parse(line));
    yield { record, text: (record.article as { text?: string }).text ?? null };
  }
}

interface DumpedNode {
  readonly labels: string[];
  readonly id: string;
  readonly properties: object;
}

interface DumpedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly properties: object;
}

async function dump(driver: Driver): Promise<{ nodes: DumpedNode[]; relations: DumpedRelation[] }> {
  const nodes = await driver.executeQuery(
    "MATCH (n) WHERE n.id IS NOT NULL RETURN labels(n) AS labels, n.id AS id, properties(n) AS properties",
  );
  const key = "head([label IN labels(x) WHERE label IN ['Entity', 'Statement', 'Article']])";
  const relations = await driver.executeQuery(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties,
       ${key.replace("(x)", "(a)")} AS fromLabel, ${key.replace("(x)", "(b)")} AS toLabel`,
  );
  return {
    nodes: nodes.records.map((record) => record.toObject() as DumpedNode),
    relations: relations.records.map((record) => record.toObject() as DumpedRelation),
  };
}

async function mergeAll(driver: Driver, nodes: DumpedNode[], relations: DumpedRelation[]): Promise<void> {
  for (const rows of batchesBy(nodes, ({ labels }) => [...labels].sort().join(":"))) {
    const labels = rows[0]!.labels;
    const key = labels.find((label) => ["Entity", "Statement", "Article"].includes(label)) ?? labels[0];
    await driver.executeQuery(
      `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) SET n += row.properties, n:${labels.join(":")}`,
      { rows } as never,
    );
  }
  for (const rows of batchesBy(
    relations,
    ({ type, fromLabel, toLabel }) => `${type} ${fromLabel} ${toLabel}`,
  )) {
    const { type, fromLabel, toLabel } = rows[0]!;
    const claim = type === "HOLDS" ? " {claim: row.properties.claim}" : "";
    await driver.executeQuery(
      `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to})
       MERGE (a)-[r:${type}${claim}]->(b) SET r += row.properties`,
      { rows } as never,
    );
  }
}

function* batchesBy<T>(rows: readonly T[], keyOf: (row: T) => string): Generator<T[]> {
  for (const group of groupBy(rows, keyOf).values())
    for (let i = 0; i < group.length; i += ROWS_A_BATCH) yield group.slice(i, i + ROWS_A_BATCH);
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

function rate(facts: number, seconds: number): string {
  return `${Math.round(facts / seconds)} statements/s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
