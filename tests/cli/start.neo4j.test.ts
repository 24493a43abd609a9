import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagePath } from "../../src/std/package-root.ts";
import { runCli, spawnCli } from "../support/run-cli.ts";
import { unusedPort } from "../support/unused-port.ts";

const home = mkdtempSync(join(tmpdir(), "officials graph "));
const env = { OFFICIALS_GRAPH_HOME: home, PORT: "", BOLT_PORT: String(await unusedPort()) };
const firstQuery = readFileSync(packagePath("queries/who-chaired.graphql"), "utf8");
const readme = readFileSync(packagePath("README.md"), "utf8");
/** The README's first block of that language. */
const block = (language: string) => readme.split(`\`\`\`${language}\n`)[1]!.split("```")[0]!;

let running: ChildProcess | undefined;
let blocker: Server;

beforeAll(async () => {
  blocker = createServer().listen(0, "127.0.0.1");
  await once(blocker, "listening");
  env.PORT = String((blocker.address() as AddressInfo).port);
});
afterAll(async () => {
  running?.kill("SIGINT");
  await runCli(["neo4j", "stop"], { env });
  blocker.close();
  rmSync(home, { recursive: true, force: true });
});

/** Settles with all that was said, once the welcome is printed. */
function start(): Promise<{ child: ChildProcess; said: string; url: string }> {
  const child = spawnCli(["start"], env);
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text;
      const url = /GraphQL +(\S+)\/graphql/.exec(said)?.[1];
      if (url && said.includes("Ctrl-C")) resolve({ child, said, url });
    };
    child.stdout!.on("data", hear);
    child.stderr!.on("data", hear);
    child.once("exit", (code) => reject(new Error(`exit ${code}: ${said}`)));
  });
}

async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
  return ((await response.json()) as { data: any }).data;
}

const exitOf = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("exit", resolve));
const COUNTS =
  "{ persons { totalCount } meetings { totalCount } documents { totalCount } articles { totalCount } }";

describe("officials-graph start", () => {
  let counts: unknown;

  test("gives a graph that answers the query it prints, on the next free port when its own is taken", async () => {
    const { child, said, url } = await start();
    running = child;
    expect(url).not.toBe(`http://127.0.0.1:${env.PORT}`);
    expect(said).toContain(`Port ${env.PORT} is taken; GraphQL is served on ${new URL(url).port}.`);
    expect(said).toContain(`password in ${join(realpathSync(home), "neo4j-password")}`);
    expect(said).toContain("Who chaired the conference");
    expect(said).toMatch(/^The graph has 16 articles .*, and reference data \(5 files, \d+ statements\)\.$/m);
    const { meetings } = await ask(url, firstQuery);
    expect(meetings.nodes).toEqual([JSON.parse(block("json"))]);
    counts = await ask(url, COUNTS);
  });

  test("answers the README's query just so", async () => {
    expect(block("graphql").trim()).toBe(firstQuery.replace(/^(?:#.*\n)+/, "").trim());
  });

  test("on a home in use says who has it, and exits with 3", async () => {
    const { code, stderr } = await runCli(["start"], { env });
    expect(stderr).toMatch(/is in use: officials-graph start, http:\/\/127\.0\.0\.1:\d+ has it/);
    expect(code).toBe(3);
  });

  test("is not robbed of its Neo4j by `neo4j stop`", async () => {
    const { code, stderr } = await runCli(["neo4j", "stop"], { env });
    expect(stderr).toMatch(/^Neo4j belongs to officials-graph start, http.*; stop that with Ctrl-C/);
    expect(code).toBe(3);
  });

  test("lets other commands work on the graph that runs", async () => {
    const file = packagePath("seeds/articles.jsonl");
    const { code, stdout } = await runCli(["load", "--json", file], { env });
    expect(JSON.parse(stdout)).toMatchObject({ written: 0, statements: 0, refused: 0 });
    expect(code).toBe(0);
  });

  test("after kill -9 starts again with nothing double", async () => {
    const gone = exitOf(running!);
    running!.kill("SIGKILL");
    await gone;
    const { child, url } = await start();
    running = child;
    expect(await ask(url, COUNTS)).toEqual(counts);
  });

  test("ends at Ctrl-C, and Neo4j with it", async () => {
    const exit = exitOf(running!);
    running!.kill("SIGINT");
    expect(await exit).toBe(0);
    const { stdout, code } = await runCli(["neo4j", "status"], { env });
    expect(JSON.parse(stdout)).toEqual({ state: "none" });
    expect(code).toBe(3);
  });

  test("uses a Neo4j that was started to stay, and leaves it to `neo4j stop`", async () => {
    expect((await runCli(["neo4j", "start"], { env })).stdout).toMatch(
      /^Neo4j runs at bolt:.* password in \S/,
    );
    const { child, said } = await start();
    running = child;
    expect(said).toContain("Ctrl-C stops the server; Neo4j goes on.");
    const exit = exitOf(child);
    child.kill("SIGINT");
    expect(await exit).toBe(0);
    expect((await runCli(["migrate"], { env })).stdout).toBe("The schema is up to date.\n");
    const query = "query ($of: String) { persons(search: $of) { nodes { name } } }";
    const { stdout } = await runCli(["query", query, "--var", "of=luong dinh khai"], { env });
    expect(JSON.parse(stdout).data.persons.nodes).toEqual([{ name: "Lương Đình Khải" }]);
    expect(await runCli(["neo4j", "stop"], { env })).toMatchObject({
      code: 0,
      stdout: "Neo4j has stopped.\n",
    });
  });
});
