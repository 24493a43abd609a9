import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { savedQueries } from "../../src/api/saved-queries.ts";
import type { GraphAddress } from "../../src/graph/graph-address.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { GraphSession } from "../../src/graph/session.ts";
import { load } from "../../src/ingest/load.ts";
import type { LoadItem } from "../../src/ingest/load-item.ts";
import { loadSeeds } from "../../src/ingest/load-seeds.ts";
import { parseRecord } from "../../src/record/parse-record.ts";
import { SeedIndex } from "../../src/resolution/seed-index.ts";
import { readSeeds } from "../../src/seeds/read-seeds.ts";
import { keepFigures } from "../figures/figure.ts";
import { type Choose, chooseVariables } from "./choose-variables.ts";
import { measured } from "./measure.ts";
import { postQuery } from "./post.ts";
import { startServer } from "./start-server.ts";

const RUNS = 40;
/** Milliseconds that the 95th of a hundred answers may take; questions of graphs and inference are given more. */
const MAX_P95 = 300;
const MAX_P95_OF_GRAPHS = 1500;
const FIRST_OF_GRAPHS = 33;

/** Every saved query on a graph loaded with records, one at a time, with what the graph has most of and with ordinary things. */
export async function benchCorpus(address: GraphAddress, records: string, figures?: string): Promise<void> {
  const graph = await GraphSession.open(address);
  await migrate(graph);
  const rows = readSeeds();
  const seeds = new SeedIndex(rows);
  await loadSeeds(graph, rows, seeds);
  await load(graph, itemsOf(records), seeds);
  await graph.close();
  await timeSavedQueries(address, "", figures);
}

/**
 * @param only a part of the names of the queries to time; all when left out
 * @param figures a file to keep figures in
 */
export async function timeSavedQueries(address: GraphAddress, only = "", figures?: string): Promise<void> {
  const server = await startServer("ours", address);
  const choose = await chooseVariables(server.url);
  say("question                                 first    p50    p95   most  (ms)");
  for (const [name, query] of savedQueries())
    if (name.includes(only)) {
      const { p95, limit } = await timeQuery(server.url, name, query, choose);
      keepFigures(figures, {
        group: "Every saved question, on the corpus",
        what: name,
        unit: "ms, p95",
        better: "lower",
        ours: [p95],
        wanted: [{ most: limit }],
      });
    }
  await server.stop();
}

async function timeQuery(
  url: string,
  name: string,
  query: string,
  choose: Choose,
): Promise<{ p95: number; limit: number }> {
  const times: number[] = [];
  for (let i = 0; i <= RUNS; i++) {
    const variables = choose(query, i);
    const start = performance.now();
    await postQuery(url, query, variables);
    times.push(performance.now() - start);
  }
  const [first, ...warm] = times;
  const { p50, p95 } = measured(warm, 1);
  const limit = Number.parseInt(name, 10) >= FIRST_OF_GRAPHS ? MAX_P95_OF_GRAPHS : MAX_P95;
  const cells = [first!, p50, p95, Math.max(...warm)].map((ms) => ms.toFixed(0).padStart(7));
  say(`${name.padEnd(38)}${cells.join("")}${p95 > limit ? `  over ${limit}` : ""}`);
  return { p95, limit };
}

async function* itemsOf(file: string): AsyncGenerator<LoadItem> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const record = parseRecord(JSON.parse(line));
    yield { record, text: (record.article as { text?: string }).text ?? null };
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
