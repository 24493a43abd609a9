// One Neo4j for each worker of the run, started when its first test file asks: `vitest run tests/record` starts no java.

import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { neo4jTools } from "../../src/neo4j-local/neo4j-tools.ts";
import { startNeo4j } from "../../src/neo4j-local/start-neo4j.ts";
import type { TestNeo4j } from "./test-neo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where `testNeo4j()` asks for the server. */
    neo4jCoordinator: string;
  }
}

interface StartedNeo4j extends TestNeo4j {
  stop(): Promise<void>;
}

/** Away from the ports that a developer's own Neo4j and the room's own tests use. */
const FIRST_PORT = 17_687;
const PORTS_EACH = 100;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = new Map<number, Promise<StartedNeo4j>>();
  // Other users of the machine can reach the port, but not guess the path.
  const path = `/${randomUUID()}`;
  const coordinator = createServer(async (request, response) => {
    const worker = Number(
      request.url?.startsWith(`${path}/`) ? request.url.slice(path.length + 1) : Number.NaN,
    );
    if (Number.isNaN(worker)) return void response.writeHead(404).end();
    response.setHeader("content-type", "application/json");
    // The next file asks minutes later, on a connection that this end has given up.
    response.setHeader("connection", "close");
    if (!started.has(worker)) started.set(worker, givenNeo4j() ?? temporaryNeo4j(worker));
    try {
      const { uri, user, password } = await started.get(worker)!;
      response.end(JSON.stringify({ uri, user, password }));
    } catch (error) {
      response.statusCode = 503;
      response.end(JSON.stringify({ message: (error as Error).message }));
    }
  });
  await new Promise<void>((resolve) => coordinator.listen(0, "127.0.0.1", resolve));
  const { port } = coordinator.address() as AddressInfo;
  project.provide("neo4jCoordinator", `http://127.0.0.1:${port}${path}`);
  return async () => {
    coordinator.close();
    await Promise.allSettled([...started.values()].map(async (neo4j) => (await neo4j).stop()));
  };
}

/** The server of `NEO4J_TEST_URI`. The tests WIPE its database. */
function givenNeo4j(): Promise<StartedNeo4j> | undefined {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD } = process.env;
  if (!uri) return undefined;
  const given = { uri, user: NEO4J_TEST_USER ?? "neo4j", password: NEO4J_TEST_PASSWORD ?? "" };
  return Promise.resolve({ ...given, stop: async () => {} });
}

async function temporaryNeo4j(worker: number): Promise<StartedNeo4j> {
  const home = await mkdtemp(join(tmpdir(), "officials-graph-test-"));
  const neo4j = await startNeo4j({
    home,
    tools: neo4jTools(process.env),
    mode: "owned",
    label: "the test run",
    shortLived: true,
    boltPort: FIRST_PORT + worker * PORTS_EACH,
  });
  const stop = async () => {
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, stop };
}
