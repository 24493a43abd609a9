/**
 * How fast ready records are loaded, beside a bare driver that merges the same nodes and relations in batches.
 *
 *     npm run -s bench -- load [--articles N] [--records FILE] [--rounds N] [--corpus FILE] [--scale N] [--figures FILE]
 *
 * Then the whole corpus end to end, by the built command in a process of its own, into a new graph and again, and the bulk
 * path beside it; with `--scale 10` also ten times the corpus with changed ids. At the end, the table of what is wanted and
 * what was reached; `--figures` adds that to a file. Builds the program first, which extracts the corpus unless `--records`
 * are given. Both write into one Neo4j of its own, with the same constraints and indexes; the graph is wiped in
 * between.
 */
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isDeepStrictEqual, parseArgs } from "node:util";
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
import { wipeGraph } from "../tests/support/wipe-graph.ts";
import { buildProgram, extractRecords } from "./extract/built-program.ts";
import { type Figure, keepFigures, median, type Wanted } from "./figures/figure.ts";
import { dump, inOrder, mergeAll } from "./load/bare-driver.ts";
import { wholeCorpus } from "./load/whole-corpus.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    records: { type: "string" },
    rounds: { type: "string", default: "3" },
    corpus: { type: "string", default: packagePath("../shared/corpus/politics.jsonl.gz") },
    scale: { type: "string" },
    figures: { type: "string" },
  },
});
const WARM_UP = 300;

interface Round {
  readonly loading: number;
  readonly bare: number;
  readonly statements: number;
}

const GROUP = "Loading";
const figures: Figure[] = [];
const folder = mkdtempSync(join(tmpdir(), "officials-bench-"));
const home = join(folder, "home");
const recordsFile = values.records ?? join(folder, "records.jsonl");
buildProgram();
if (values.records === undefined) extractRecords(values.corpus, recordsFile);
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
  await wipeGraph(driver);
  await mergeAll(driver, little);
  await wipeGraph(driver);
  const rounds: Round[] = [];
  for (let n = 0; n < Number(values.rounds); n++) rounds.push(await round(seeds));
  figures.push({
    group: GROUP,
    what: "ready records, written",
    unit: "statements/s",
    better: "higher",
    ours: rounds.map(({ statements, loading }) => statements / loading),
    peers: { "bare driver, UNWIND": rounds.map(({ statements, bare }) => statements / bare) },
    wanted: [{ least: 0.7, beside: "bare driver, UNWIND" }],
  });
} finally {
  await graph.close();
  await driver.close();
  await local.stop();
  rmSync(folder, { recursive: true, force: true });
}

const once = await wholeCorpus(values.corpus, 1);
figures.push(
  {
    group: GROUP,
    what: `${once.articles} articles, end to end`,
    unit: "s",
    better: "lower",
    ours: [once.first],
    peers: { "export and import of the graph": [once.bulk] },
    wanted: [{ most: 120 }],
  },
  single("an unchanged reload, of the first load", "%", (100 * once.again) / once.first, { most: 10 }),
  single("the loader's memory", "MB", once.megabytes, { most: 400 }),
);
if (values.scale !== undefined) {
  const times = Number(values.scale);
  const scaled = await wholeCorpus(values.corpus, times);
  const growth = scaled.first / scaled.articles / (once.first / once.articles);
  figures.push(
    single(`an article's time at ${times} × the corpus, to that at 1 ×`, "×", growth, { most: 1.3 }),
    single(`the loader's memory at ${times} ×`, "MB", scaled.megabytes, { most: 400 }),
    {
      ...single(
        `export and import at ${times} ×, times as fast as loading`,
        "×",
        scaled.first / scaled.bulk,
        { least: 10 },
      ),
      better: "higher",
    },
  );
}
keepFigures(values.figures, ...figures);
for (const figure of figures) {
  const wanted = figure.wanted!.map(
    ({ least, most, beside = "" }) => `${least ?? ""}${most ? `at most ${most}` : " or more"} ${beside}`,
  );
  say(
    `${figure.what.padEnd(56)} ${median(figure.ours).toFixed(1).padStart(9)} ${figure.unit.padEnd(14)} ${wanted}`,
  );
}

function single(what: string, unit: string, value: number, wanted: Wanted): Figure {
  return { group: GROUP, what, unit, better: "lower", ours: [value], wanted: [wanted] };
}

async function round(seeds: SeedIndex): Promise<Round> {
  const cpu = process.cpuUsage();
  const [loading, summary] = await timed(() => load(graph, records(Number(values.articles)), seeds));
  const { user } = process.cpuUsage(cpu);
  const [again] = await timed(() => load(graph, records(Number(values.articles)), seeds));
  const written = await dump(driver);
  await wipeGraph(driver);
  const [bare] = await timed(() => mergeAll(driver, written));
  if (!isDeepStrictEqual(inOrder(await dump(driver)), inOrder(written)))
    throw new Error("The bare driver has not written what was loaded.");
  await wipeGraph(driver);
  const { articles, statements } = summary;
  say(
    `load: ${articles} articles, ${statements} statements in ${loading.toFixed(1)} s, ${rate(statements, loading)}; ` +
      `this process worked ${(user / 1e6).toFixed(1)} s; unchanged again ${again.toFixed(1)} s (${((again / loading) * 100).toFixed(0)} %)`,
  );
  say(
    `bare: ${written.nodes.length} nodes, ${written.relations.length} relations in ${bare.toFixed(1)} s, ${rate(statements, bare)}; ` +
      `ratio ${(bare / loading).toFixed(2)}; peak RSS ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  return { loading, bare, statements };
}

async function* records(count: number): AsyncGenerator<LoadItem> {
  let n = 0;
  for await (const line of createInterface({ input: createReadStream(recordsFile) })) {
    if (n++ >= count) return;
    const record = parseRecord(JSON.parse(line));
    yield { record, text: (record.article as { text?: string }).text ?? null };
  }
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
