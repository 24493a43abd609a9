/**
 * A server for hours: what it can bear, whether it leaks, and what it does when asked for more.
 *
 *     npm run -s bench -- soak [--minutes 30] [--scale 0.05]
 *
 * Capacity is what sixteen connections get that ask as soon as they are answered. Then 80 % of it is asked for all the
 * minutes: no error, and the server's memory grows by at most 5 % after the first quarter (at least a minute). Then three
 * times as much is asked, by many clients: what is too much is refused with 429 or 503, and what is answered takes at most
 * three times as long as at capacity. Ends with 1 where one of these is not so. Starts and throws away a Neo4j of its own.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import neo4j from "neo4j-driver";
import { migrate } from "../src/graph/migrate.ts";
import { GraphSession } from "../src/graph/session.ts";
import { neo4jTools } from "../src/neo4j-local/neo4j-tools.ts";
import { startNeo4j } from "../src/neo4j-local/start-neo4j.ts";
import { ServerProcess } from "../tests/api/faults/server-process.ts";
import { noSeedsFolder } from "../tests/support/no-seeds-folder.ts";
import { fillGraph } from "./query/fill-graph.ts";
import { type Offered, offer } from "./soak/offer.ts";
import { residentBytes, watchMemory } from "./soak/resident-bytes.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "30" }, scale: { type: "string", default: "0.05" } },
  allowPositionals: true,
});
const seconds = Number(values.minutes) * 60;
const WITHOUT_LIMIT = String(10_000_000);

const folder = await mkdtemp(join(tmpdir(), "officials-graph-soak-"));
const home = join(folder, "neo4j");
const local = await startNeo4j({ home, tools: neo4jTools(process.env), mode: "owned", boltPort: 38_687 });
const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password));
const graph = await GraphSession.open(local);
await migrate(graph);
const sizes = await fillGraph(driver, Number(values.scale));
await graph.close();
await driver.close();
const server = await ServerProcess.start({
  NEO4J_URI: local.uri,
  NEO4J_PASSWORD: local.password,
  OFFICIALS_GRAPH_HOME: folder,
  OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
  OFFICIALS_GRAPH_JUDGEMENTS: join(folder, "judgements"),
  OFFICIALS_GRAPH_REQUESTS_PER_MINUTE: WITHOUT_LIMIT,
  OFFICIALS_GRAPH_COST_PER_MINUTE: "10000000000",
});

let isGood = true;
try {
  const short = Math.min(20, Math.max(5, seconds / 10));
  await offer({ url: server.url, sizes, seconds: short, connections: 16 });
  const capacity = await offer({ url: server.url, sizes, seconds: short, connections: 16 });
  say(`capacity        ${told(capacity)}`);

  const memory = watchMemory(server.url);
  const soak = await offer({
    url: server.url,
    sizes,
    seconds,
    connections: 16,
    rate: capacity.perSecond * 0.8,
  });
  const growth = memory.growth(Math.max(60, seconds / 4));
  say(`80 %, ${(seconds / 60).toFixed(1)} min  ${told(soak)}`);
  say(`memory          ${growth.words}`);
  check("no error at 80 %", soak.failed + soak.refused === 0);
  check("memory grows by at most 5 %", growth.share <= 0.05);

  const before = await residentBytes(server.url);
  const flood = await offer({
    url: server.url,
    sizes,
    seconds: short,
    connections: 192,
    rate: capacity.perSecond * 3,
  });
  say(`3 × capacity    ${told(flood)}`);
  say(
    `memory          ${((await residentBytes(server.url)) / 2 ** 20).toFixed(0)} MiB, ${(before / 2 ** 20).toFixed(0)} MiB before`,
  );
  check("load is shed with 429 or 503, and nothing fails otherwise", flood.refused > 0 && flood.failed === 0);
  check("p99 of what is answered at most three times that at capacity", flood.p99 <= 3 * capacity.p99);
  const after = await offer({ url: server.url, sizes, seconds: 3, connections: 4 });
  check("afterwards it answers as before", after.failed + after.refused === 0 && after.answered > 0);
} finally {
  await server.stop();
  await local.stop();
  await rm(folder, { recursive: true, force: true });
}
if (!isGood) process.exitCode = 1;

function check(what: string, holds: boolean): void {
  say(`${holds ? "holds      " : "DOES NOT   "} ${what}`);
  isGood &&= holds;
}

function told({ perSecond, answered, refused, failed, p50, p99 }: Offered): string {
  return `${perSecond.toFixed(0).padStart(5)}/s answered (${answered} in all), ${refused} refused, ${failed} failed; p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
