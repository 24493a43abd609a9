/**
 * A server through outages of its Neo4j, one after the other, at random, while clients go on asking.
 *
 *     npm run -s bench -- outages [--minutes 10] [--seed 1]
 *
 * Neo4j is killed, frozen or restarted, or the line to it dies or breaks within an answer. Prints for each how long clients
 * waited at most, when the first was told with 503, and how soon after Neo4j's return the first was answered. Ends with 1
 * where the server died, answered otherwise than with 200 or 503, or needed more than five seconds to come back.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { neo4jTools } from "../src/neo4j-local/neo4j-tools.ts";
import { startNeo4j } from "../src/neo4j-local/start-neo4j.ts";
import { stopNeo4j } from "../src/neo4j-local/stop-neo4j.ts";
import { ServerProcess } from "../tests/api/faults/server-process.ts";
import { BoltLine } from "../tests/support/bolt-line.ts";
import { noSeedsFolder } from "../tests/support/no-seeds-folder.ts";
import { seededRandom } from "../tests/support/seeded-random.ts";
import { unusedPort } from "../tests/support/unused-port.ts";
import { ask, type Told } from "./outages/ask.ts";
import { OUTAGES } from "./outages/outage.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const SOON_MS = 5000;
const until = performance.now() + Number(values.minutes) * 60_000;
const random = seededRandom(Number(values.seed));

const folder = await mkdtemp(join(tmpdir(), "officials-graph-outages-"));
const home = join(folder, "neo4j");
const tools = neo4jTools(process.env);
const neo4j = await startNeo4j({
  home,
  tools,
  mode: "detached",
  label: "outages",
  boltPort: await unusedPort(),
});
const line = await BoltLine.to(Number(new URL(neo4j.uri).port));
const server = await ServerProcess.start({
  NEO4J_URI: line.uri,
  NEO4J_PASSWORD: neo4j.password,
  OFFICIALS_GRAPH_HOME: folder,
  OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
  OFFICIALS_GRAPH_JUDGEMENTS: join(folder, "judgements"),
  OFFICIALS_GRAPH_REQUESTS_PER_MINUTE: "10000000",
});

let isGood = true;
let count = 0;
try {
  while (performance.now() < until && server.isAlive) {
    const outage = OUTAGES[Math.floor(random() * OUTAGES.length)]!;
    const told: Told[] = [];
    const clients = new AbortController();
    const asking = Array.from({ length: 8 }, () => ask(server, told, clients.signal));
    await sleep(500);
    const began = performance.now();
    const returned = await outage.befall({ home, neo4j, line, lastsMs: 1000 + random() * 8000 });
    await sleep(SOON_MS + 1000);
    clients.abort();
    await Promise.all(asking);
    report(outage.name, told, began, returned);
    count++;
  }
} finally {
  if (!server.isAlive) check(false);
  await server.stop();
  line.close();
  await stopNeo4j(home);
  await rm(folder, { recursive: true, force: true });
}
say(
  `${count} outages; the server ${isGood ? "came through all of them" : "did NOT come through all of them"}`,
);
if (!isGood) process.exitCode = 1;

function report(name: string, told: readonly Told[], began: number, returned: number): void {
  const waited = Math.max(...told.map(({ asked, at }) => at - asked));
  const first = told.find(({ status, at }) => status === 503 && at > began);
  const back = told.find(({ status, asked }) => status === 200 && asked > returned);
  const odd = told.filter(({ status }) => status !== 200 && status !== 503);
  const came = back ? back.at - returned : Number.POSITIVE_INFINITY;
  check(odd.length === 0 && came <= SOON_MS);
  say(
    `${name.padEnd(20)} longest wait ${inSeconds(waited)}, first 503 after ${first ? inSeconds(first.at - began) : "  –  "}, back ${inSeconds(came)} after Neo4j` +
      (odd.length > 0 ? `; ODD: ${[...new Set(odd.map(({ status }) => status))].join(", ")}` : ""),
  );
}

function check(holds: boolean): void {
  isGood &&= holds;
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
