import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { outcomeOf, runCli, spawnCli } from "../support/run-cli.ts";
import { neo4jSettings } from "../support/test-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "watch "));
let clean: CleanGraph;
let env: Record<string, string>;
beforeAll(async () => {
  clean = await cleanGraph();
  env = {
    ...(await neo4jSettings()),
    OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
  };
});
afterAll(async () => {
  await clean.close();
  rmSync(folder, { recursive: true });
});

const line = (id: string) => `${JSON.stringify({ id, text: "Ông Trần Văn Khải chủ trì hội nghị." })}\n`;
const stored = async () =>
  (await clean.cypher("MATCH (a:Article) WHERE a.source IS NULL RETURN a.id AS id ORDER BY id")).map(
    ({ id }) => id,
  );

test("what a folder has, what arrives in it and what changes there is loaded, until Ctrl-C", async () => {
  writeFileSync(join(folder, "a.jsonl"), line("w1"));
  const quarantine = join(tmpdir(), `watch-quarantine-${process.pid}.jsonl`);
  const child = spawnCli(["watch", folder, "--every", "0.2", "--quarantine", quarantine], env);
  const outcome = outcomeOf(child);
  const until = (ids: string[]) => expect.poll(stored, { timeout: 60_000 }).toEqual(ids);
  await until(["w1"]);
  writeFileSync(join(folder, "b.jsonl"), `${line("w2")}no article\n`);
  await until(["w1", "w2"]);
  appendFileSync(join(folder, "a.jsonl"), line("w3"));
  await until(["w1", "w2", "w3"]);
  // The last is stored before it is settled and said.
  await expect.poll(async () => (await clean.cypher("MATCH (s:Pending) RETURN s")).length).toBe(0);
  child.kill("SIGINT");
  const { code, stdout } = await outcome;
  rmSync(quarantine, { force: true });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^a\.jsonl: 1 written, 0 unchanged, 0 refused$/m);
  expect(stdout).toMatch(/^b\.jsonl: 1 written, 0 unchanged, 1 refused$/m);
  expect(stdout).toMatch(/^a\.jsonl: 1 written, 1 unchanged, 0 refused$/m);
});

test("what is no folder is refused", async () => {
  const run = await runCli(["watch", join(folder, "none")], { env });
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("is no folder") });
});
