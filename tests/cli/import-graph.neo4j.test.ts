import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { load } from "../../src/ingest/load.ts";
import { neo4jTools } from "../../src/neo4j-local/neo4j-tools.ts";
import { startNeo4j } from "../../src/neo4j-local/start-neo4j.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS } from "../support/factory.ts";
import { graphDump } from "../support/graph-dump.ts";
import { newsItems } from "../support/news-items.ts";
import { runCli } from "../support/run-cli.ts";
import { testNeo4j } from "../support/test-neo4j.ts";
import { unusedPort } from "../support/unused-port.ts";

const folder = mkdtempSync(join(tmpdir(), "export "));
const home = join(folder, "home");
let clean: CleanGraph;
let source: Record<string, string>;

beforeAll(async () => {
  clean = await cleanGraph();
  const { uri, user, password } = await testNeo4j();
  source = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const awkward = item({
    id: 'a,"b"\n',
    text: `Chiều nay,\r\n"ông Khải" ${"\\"}n chủ trì; ''hội nghị''.`,
    chairs: ["Trần Văn Khải"],
    documents: ["Chỉ thị 05"],
  });
  await load(clean.graph, [...newsItems(60), awkward], NO_SEEDS);
});
afterAll(async () => {
  await clean.close();
  rmSync(folder, { recursive: true });
});

const env = async () => ({ OFFICIALS_GRAPH_HOME: home, BOLT_PORT: String(await unusedPort()) });
const csv = join(folder, "csv");

test("a graph that was exported and imported is the same", async () => {
  const exported = await runCli(["export", "--for-import", csv, "--gzip"], { env: source });
  expect(exported).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+ nodes and \d+ relations in /),
  });
  expect(await runCli(["neo4j", "import", csv], { env: await env() })).toMatchObject({ code: 0 });

  const imported = await startNeo4j({
    home,
    tools: neo4jTools(process.env),
    mode: "owned",
    boltPort: await unusedPort(),
    shortLived: true,
  });
  const driver = neo4j.driver(imported.uri, neo4j.auth.basic(imported.user, imported.password), {
    disableLosslessIntegers: true,
  });
  try {
    expect(await graphDump(driver)).toEqual(await clean.dump());
  } finally {
    await driver.close();
    await imported.stop();
  }
});

test("neither a full folder nor a home with a graph is written over", async () => {
  const before = readFileSync(join(csv, "arguments.txt"), "utf8");
  const again = await runCli(["export", "--for-import", csv], { env: source });
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("is not empty") });
  expect(readFileSync(join(csv, "arguments.txt"), "utf8")).toBe(before);
  const into = await runCli(["neo4j", "import", csv], { env: await env() });
  expect(into).toMatchObject({ code: 2, stderr: expect.stringContaining("has a graph already") });
  const none = await runCli(["neo4j", "import", join(folder, "none")], {
    env: { ...(await env()), OFFICIALS_GRAPH_HOME: join(folder, "other") },
  });
  expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining("export --for-import") });
});
