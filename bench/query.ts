/**
 * How fast GraphQL answers beside a bare `http` handler with hand-written Cypher, on one generated graph.
 *
 *     npm run -s bench -- query [--scale 0.25] [--seconds 5] [--concurrency 16]
 *
 * Scale 1 is 20,000 persons, 60,000 meetings and 600,000 attendances. Both answer over HTTP on this machine, in turns, in
 * one run; first their rows are compared. Starts and throws away a Neo4j of its own.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import neo4j, { type Driver } from "neo4j-driver";
import pino from "pino";
import { createApp } from "../src/api/server.ts";
import { migrate } from "../src/graph/migrate.ts";
import { GraphSession } from "../src/graph/session.ts";
import { neo4jTools } from "../src/neo4j-local/neo4j-tools.ts";
import { startNeo4j } from "../src/neo4j-local/start-neo4j.ts";
import { fillGraph } from "./query/fill-graph.ts";
import { measure } from "./query/measure.ts";
import { TYPICAL } from "./query/typical.ts";

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "query"),
  options: {
    scale: { type: "string", default: "0.25" },
    seconds: { type: "string", default: "5" },
    concurrency: { type: "string", default: "16" },
  },
});
const seconds = Number(values.seconds);
const concurrency = Number(values.concurrency);

const home = await mkdtemp(join(tmpdir(), "officials-graph-bench-"));
const server = await startNeo4j({ home, tools: neo4jTools(process.env), mode: "owned", boltPort: 37_687 });
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
  disableLosslessIntegers: true,
});
const graph = await GraphSession.open(server);
await migrate(graph);
const sizes = await fillGraph(driver, Number(values.scale));
say(`${sizes.persons} persons, ${sizes.meetings} meetings, ${sizes.attendances} attendances`);

const app = await createApp(graph, pino({ level: "silent" }));
const graphqlUrl = `${await app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
const bare = await bareServer(driver);

say("question                          GraphQL/s    bare/s   ratio   p50 ms   bare   p99 ms");
for (const { name, query, cypher, rowsOf, variables } of TYPICAL) {
  const id = (i: number) => variables(i, sizes);
  const viaGraphql = async (i: number) => {
    const { data, errors } = await post<{ data: unknown; errors?: unknown }>(graphqlUrl, {
      query,
      variables: id(i),
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return rowsOf(data);
  };
  const viaBare = async (i: number) => post(bare.url, { cypher, params: id(i) });
  for (let i = 0; i < 5; i++) {
    const [a, b] = [await viaGraphql(i), await viaBare(i)];
    if (!isDeepStrictEqual(a, b))
      throw new Error(`${name}: ${JSON.stringify(a)} is not ${JSON.stringify(b)}`);
  }
  const ours = await measure(viaGraphql, { seconds, concurrency });
  const theirs = await measure(viaBare, { seconds, concurrency });
  const cells = [ours.perSecond, theirs.perSecond].map((n) => n.toFixed(0).padStart(9));
  const ratio = (ours.perSecond / theirs.perSecond).toFixed(2).padStart(7);
  const times = [ours.p50, theirs.p50, ours.p99].map((ms) => ms.toFixed(1).padStart(8));
  say(`${name.padEnd(34)}${cells.join(" ")} ${ratio} ${times.join(" ")}`);
}
await app.close();
bare.close();
await graph.close();
await driver.close();
await server.stop();
await rm(home, { recursive: true, force: true });

/** Runs the Cypher it is sent: what remains when GraphQL is taken away. Only for this bench, on the loopback. */
async function bareServer(bolt: Driver) {
  const http = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { cypher, params } = JSON.parse(body);
    const { records } = await bolt.executeQuery(cypher, params, { routing: neo4j.routing.READ });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(records.map((record) => record.toObject())));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, close: () => http.close() };
}

async function post<T>(url: string, body: object): Promise<T> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return response.json() as Promise<T>;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
