/**
 * What a reader waits for in Chromium: the first paint, expanding a node, and a canvas of 5,000 nodes and 20,000 lines.
 *
 *     npm run -s web && npm run -s bench -- explorer
 *
 * Starts and throws away a Neo4j of its own. Without a graphics card SwiftShader draws, which is many times slower.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import pino from "pino";
import { createApp } from "../src/api/server.ts";
import { migrate } from "../src/graph/migrate.ts";
import { GraphSession } from "../src/graph/session.ts";
import { neo4jTools } from "../src/neo4j-local/neo4j-tools.ts";
import { startNeo4j } from "../src/neo4j-local/start-neo4j.ts";
import { launch } from "../tests/web/browser/chromium.ts";
import { expandTime, firstPaint, largeCanvas } from "./explorer/measures.ts";
import { fillGraph } from "./query/fill-graph.ts";

const home = await mkdtemp(join(tmpdir(), "officials-graph-bench-"));
const server = await startNeo4j({ home, tools: neo4jTools(process.env), mode: "owned", boltPort: 38_687 });
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
  disableLosslessIntegers: true,
});
const graph = await GraphSession.open(server);
await migrate(graph);
// Somewhat more than a canvas holds, so that it is full.
const sizes = await fillGraph(driver, 0.032, 3280);
const app = await createApp(graph, pino({ level: "silent" }));
const url = await app.listen({ host: "127.0.0.1", port: 0 });
const browser = await launch();
try {
  say(`${sizes.persons} persons, ${sizes.meetings} meetings, ${sizes.attendances} attendances`);
  say(`first paint         ${list(await firstPaint(browser, url))} ms`);
  say(`expand              ${list(await expandTime(browser, url))} ms`);
  for (const [what, value] of Object.entries(await largeCanvas(browser, url)))
    say(`${what.padEnd(20)}${value}`);
} finally {
  await browser.close();
  await app.close();
  await graph.close();
  await driver.close();
  await server.stop();
  await rm(home, { recursive: true, force: true });
}

function list(values: readonly number[]): string {
  return values.map((value) => value.toFixed(0)).join(" ");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
