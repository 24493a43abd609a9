// One home lives through all that can befall it; each test goes on where the one before ended, since every
// start of java costs seconds.

import { once } from "node:events";
import { lstat, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { adminTool } from "../../src/neo4j-local/admin-tool.ts";
import { checkJava } from "../../src/neo4j-local/check-java.ts";
import { homeLayout } from "../../src/neo4j-local/home-layout.ts";
import { joinNeo4j } from "../../src/neo4j-local/join-neo4j.ts";
import { neo4jStatus } from "../../src/neo4j-local/neo4j-status.ts";
import { neo4jTools } from "../../src/neo4j-local/neo4j-tools.ts";
import { provisionJars } from "../../src/neo4j-local/provision-jars.ts";
import { startNeo4j } from "../../src/neo4j-local/start-neo4j.ts";
import { stopNeo4j } from "../../src/neo4j-local/stop-neo4j.ts";
import { unusedPort } from "../support/unused-port.ts";
import { askBolt } from "./ask-bolt.ts";
import { commandLines, eventually, javaOf } from "./running-processes.ts";
import { owner, said, spawnOwner } from "./spawn-owner.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const tools = neo4jTools(process.env);
// Longer than a socket's path may be, with spaces and letters beyond ASCII.
const home = join(
  temporaryFolder(),
  "hồ sơ của các vị đại biểu Quốc hội, Thủ đô Hà Nội và các tỉnh, thành phố",
);
const boltPort = await unusedPort();
const options = { home, boltPort, mode: "owned" as const, label: "the first", shortLived: true };
const kept = "MATCH (n:Kept) RETURN count(n)";

let running: Awaited<ReturnType<typeof owner>>;

afterAll(async () => {
  running?.child.kill("SIGKILL");
  await stopNeo4j(home);
});

test("a first start makes a password that shows nowhere, and closes the home to others", async () => {
  const seen = new Set<string>();
  const looking = setInterval(async () => {
    for (const line of await commandLines()) seen.add(line);
  }, 20);
  running = await owner({ ...options, publish: "the first at http://127.0.0.1:4000" });
  clearInterval(looking);
  const { password } = running.neo4j;
  expect(password.length).toBeGreaterThan(30);
  expect(
    [...seen].filter((line) => line.includes("AdminTool") || line.includes(".args")).length,
  ).toBeGreaterThan(0);
  expect([...seen].filter((line) => line.includes(password))).toEqual([]);

  expect(await askBolt(running.neo4j, "CREATE (n:Kept) RETURN 1")).toEqual([1]);
  const files = await everything(home);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ mode, isFolder }) => mode !== (isFolder ? 0o700 : 0o600))).toEqual([]);
  const telling = await Promise.all(
    files.map(async ({ path, isFile }) =>
      isFile && (await readFile(path)).includes(password) ? path : undefined,
    ),
  );
  expect(telling.filter(Boolean)).toEqual([homeLayout(home).passwordFile]);
});

test("a second start is refused and told who is there", async () => {
  expect(await said(spawnOwner({ ...options, label: "the second" }))).toEqual({
    error:
      `UnavailableError: The data home ${homeLayout(home).home} is in use: ` +
      `the first at http://127.0.0.1:4000 has it (pid ${running.child.pid}), Neo4j at bolt://127.0.0.1:${boltPort}. ` +
      "Stop that first, or set OFFICIALS_GRAPH_HOME to another folder.",
  });
});

test("another process can join, and leaves it running", async () => {
  const joined = await joinNeo4j(home);
  expect(joined).toMatchObject(running.neo4j);
  await joined?.stop();
  expect(await neo4jStatus(home)).toMatchObject({ state: "running", restarts: 0 });
});

test("kill -9 of java: it comes back at the same address with all that was acknowledged", async () => {
  const [java] = await javaOf(home);
  process.kill(java!, "SIGKILL");
  await eventually(
    async () => (await status()).restarts === 1 && (await status()).state === "running",
    60_000,
  );
  expect(await askBolt(running.neo4j, kept)).toEqual([1]);
  expect((await status()).lastFailure).toBe("java was ended by SIGKILL");
});

test("kill -9 of the owner: java ends, and the next start works at once with the same password", async () => {
  const { password } = running.neo4j;
  const { pid } = await status();
  await running.kill();
  running = await owner(options);
  expect(running.neo4j.password).toBe(password);
  expect(await askBolt(running.neo4j, kept)).toEqual([1]);
  expect((await javaOf(home)).length).toBe(1);
  expect((await status()).pid).not.toBe(pid);
});

test("kill -9 of the keeper: the next start ends the java it left", async () => {
  const { pid, javaPid } = await status();
  process.kill(pid, "SIGKILL");
  await eventually(async () => (await neo4jStatus(home)) === "none", 20_000);
  expect(await javaOf(home)).toEqual([javaPid]);
  await running.kill();
  running = await owner(options);
  expect((await javaOf(home)).length).toBe(1);
  expect(await javaOf(home)).not.toEqual([javaPid]);
  expect(await askBolt(running.neo4j, kept)).toEqual([1]);
});

test("a stop is clean: nothing runs, and the store needs no recovery", async () => {
  await running.stop();
  expect(await neo4jStatus(home)).toBe("none");
  expect(await javaOf(home)).toEqual([]);
  const lib = await provisionJars(tools, () => {});
  const javaVersion = await checkJava(tools);
  const given = { layout: homeLayout(home), java: tools.java, javaVersion, lib };
  const info = await adminTool(given, ["database", "info"]);
  expect(
    info.stdout.match(/Store needs recovery: +(true|false)/g)?.map((line) => line.split(/: +/)[1]),
  ).toEqual(["false", "false"]);
});

test("a taken port: the next one; detached: it outlives its starter, is found again, and may be owned once", async () => {
  const taken = createServer().listen(boltPort, "127.0.0.1");
  await once(taken, "listening");
  const starter = await owner({ ...options, mode: "detached" });
  expect(Number(new URL(starter.neo4j.uri).port)).toBeGreaterThan(boltPort);
  await starter.kill();
  taken.close();
  const again = await startNeo4j({ ...options, tools, mode: "detached" });
  expect(again).toMatchObject(starter.neo4j);

  const server = await owner({ ...options, publish: "the server" });
  expect(server.neo4j).toEqual(starter.neo4j);
  expect(await said(spawnOwner({ ...options, label: "the second server" }))).toMatchObject({
    error: expect.stringContaining(`the server has it (pid ${server.child.pid})`),
  });
  await server.kill();
  await eventually(async () => (await status()).owner === null, 20_000);
  expect(await askBolt(again, kept)).toEqual([1]);
  expect(await stopNeo4j(home)).toBe(true);
  expect(await javaOf(home)).toEqual([]);
  expect(await stopNeo4j(home)).toBe(false);
});

test("several starts at once on a home that lost its password: one wins, and the graph is still there", async () => {
  const before = await readFile(homeLayout(home).passwordFile, "utf8");
  await rm(homeLayout(home).passwordFile);
  const spawned = [1, 2, 3].map((n) => spawnOwner({ ...options, label: `start ${n}` }));
  const answers = await Promise.all(spawned.map(said));
  const winner = answers.findIndex(({ error }) => error === undefined);
  const neo4j = answers[winner]!;
  if (neo4j.error !== undefined) throw new Error(neo4j.error);
  running = { ...spawned[winner]!, neo4j };
  expect(answers.filter(({ error }) => error?.includes("is in use")).length).toBe(2);
  expect(`${neo4j.password}\n`).not.toBe(before);
  expect(await askBolt(neo4j, kept)).toEqual([1]);
  expect((await javaOf(home)).length).toBe(1);
});

async function status() {
  const answer = await neo4jStatus(home);
  if (typeof answer === "string") throw new Error(`the keeper: ${answer}`);
  return answer;
}

async function everything(
  path: string,
): Promise<{ path: string; mode: number; isFolder: boolean; isFile: boolean }[]> {
  const found = await lstat(path);
  if (found.isSymbolicLink() || found.isSocket()) return [];
  const children = found.isDirectory() ? await readdir(path) : [];
  const below = await Promise.all(children.map((name) => everything(join(path, name))));
  const own = { path, mode: found.mode & 0o777, isFolder: found.isDirectory(), isFile: found.isFile() };
  return [own, ...below.flat()];
}
