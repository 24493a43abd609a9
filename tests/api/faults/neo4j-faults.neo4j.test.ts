// One server lives through all that can befall its Neo4j; each test goes on where the one before ended.

import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { neo4jStatus } from "../../../src/neo4j-local/neo4j-status.ts";
import { neo4jTools } from "../../../src/neo4j-local/neo4j-tools.ts";
import { type LocalNeo4j, startNeo4j } from "../../../src/neo4j-local/start-neo4j.ts";
import { stopNeo4j } from "../../../src/neo4j-local/stop-neo4j.ts";
import { temporaryHome } from "../../access/temporary-home.ts";
import { eventually } from "../../neo4j-local/running-processes.ts";
import { BoltLine } from "../../support/bolt-line.ts";
import { noSeedsFolder } from "../../support/no-seeds-folder.ts";
import { unusedPort } from "../../support/unused-port.ts";
import { ServerProcess } from "./server-process.ts";

const folder = temporaryHome();
const home = join(folder, "neo4j-home");
const QUERY = "{ persons { totalCount } }";
/** A guard, no measure: `npm run -s bench -- outages` holds it to five seconds. */
const SOON_MS = 30_000;

let neo4j: LocalNeo4j;
let line: BoltLine;
let server: ServerProcess;

beforeAll(async () => {
  const boltPort = await unusedPort();
  const tools = neo4jTools(process.env);
  neo4j = await startNeo4j({ home, tools, mode: "detached", label: "faults", boltPort, shortLived: true });
  line = await BoltLine.to(Number(new URL(neo4j.uri).port));
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
  line?.close();
  await stopNeo4j(home);
});
afterEach(() => expect(server.isAlive, server.said).toBe(true));

function startServer(): Promise<ServerProcess> {
  return ServerProcess.start({
    NEO4J_URI: line.uri,
    NEO4J_PASSWORD: neo4j.password,
    OFFICIALS_GRAPH_HOME: join(folder, "home"),
    OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
    OFFICIALS_GRAPH_JUDGEMENTS: join(folder, "judgements"),
  });
}

async function javaPid(): Promise<number> {
  const status = await neo4jStatus(home);
  if (typeof status === "string" || status.javaPid === null) throw new Error("no java runs");
  return status.javaPid;
}

/** The query is refused with 503 and words, as `/readyz` is. */
async function expectUnavailable(): Promise<void> {
  await eventually(async () => (await server.ask(QUERY)).status === 503, 15_000);
  const { status, body, headers } = await server.ask(QUERY);
  expect(status).toBe(503);
  expect(headers.get("retry-after")).toBe("1");
  expect(body.errors[0]).toMatchObject({
    message: "Neo4j does not answer. Try again in a few seconds.",
    extensions: { code: "DATABASE_UNAVAILABLE" },
  });
  expect(await server.ready()).toBe(503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
}

async function expectAnswer(): Promise<void> {
  expect(await server.ask(QUERY)).toMatchObject({
    status: 200,
    body: { data: { persons: { totalCount: 0 } } },
  });
  expect(await server.ready()).toBe(200);
}

const answersAgain = async () => (await server.ask(QUERY)).status === 200 && (await server.ready()) === 200;

describe("a server whose Neo4j is", () => {
  test("there, answers", expectAnswer);

  test("killed, says 503 with the reason, and answers soon after it is back", async () => {
    process.kill(await javaPid(), "SIGKILL");
    await expectUnavailable();
    await eventually(async () => (await statusNow()) === "running", 120_000);
    await eventually(answersAgain, SOON_MS);
  });

  test("frozen, frees those who wait with 503, and answers soon after it thaws", async () => {
    const pid = await javaPid();
    process.kill(pid, "SIGSTOP");
    try {
      const waiting = await Promise.all([server.ask(QUERY), server.ask(QUERY), server.ask(QUERY)]);
      expect(waiting.map(({ status }) => status)).toEqual([503, 503, 503]);
      await expectUnavailable();
    } finally {
      process.kill(pid, "SIGCONT");
    }
    await eventually(answersAgain, SOON_MS);
  });

  test("behind a line that died without a word, the same", async () => {
    line.isDead = true;
    expect((await server.ask(QUERY)).status).toBe(503);
    await expectUnavailable();
    line.isDead = false;
    await eventually(answersAgain, SOON_MS);
  });

  test("far away, answers all the same", async () => {
    line.latencyMs = 200;
    await expectAnswer();
    line.latencyMs = 0;
  });

  test("cut off at any byte of an answer: an answer or 503, never a failure of ours", async () => {
    for (const bytes of [1, 2, 5, 16, 33, 64, 100, 150, 220, 300]) {
      line.breaksAfter = bytes;
      const { status, body } = await server.ask(QUERY);
      expect([200, 503], JSON.stringify(body)).toContain(status);
      await eventually(answersAgain, SOON_MS);
    }
    line.breaksAfter = Number.POSITIVE_INFINITY;
    expect(server.said).not.toMatch(/a resolver failed/);
  });

  test("restarted, answers soon after", async () => {
    const before = await javaPid();
    await neo4j.restart("a test asked for it");
    await eventually(async () => {
      const status = await neo4jStatus(home);
      return typeof status === "object" && status.state === "running" && status.javaPid !== before;
    }, 120_000);
    await eventually(answersAgain, SOON_MS);
  });
});

test("a server that is told to end does so although its Neo4j is frozen", async () => {
  const pid = await javaPid();
  process.kill(pid, "SIGSTOP");
  try {
    expect(await server.stop()).toBe(0);
  } finally {
    process.kill(pid, "SIGCONT");
  }
  server = await startServer();
  await expectAnswer();
});

async function statusNow(): Promise<string> {
  const status = await neo4jStatus(home);
  return typeof status === "string" ? status : status.state;
}
