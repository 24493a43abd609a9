import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judge } from "../../src/ingest/judge.ts";
import { load } from "../../src/ingest/load.ts";
import { judgementOf } from "../../src/record/judgement.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS } from "../support/factory.ts";
import { runCli } from "../support/run-cli.ts";
import { neo4jSettings } from "../support/test-neo4j.ts";

let clean: CleanGraph;
let env: Record<string, string>;
beforeAll(async () => {
  clean = await cleanGraph();
  env = await neo4jSettings();
});
afterAll(() => clean.close());

const folder = mkdtempSync(join(tmpdir(), "snapshot-"));
const snapshot = async (name: string) => {
  const path = join(folder, name);
  expect((await runCli(["snapshot", path], { env })).code).toBe(0);
  return path;
};

test("diff tells what a load and a judgement changed, as statements with their quotes", async () => {
  const first = { id: "a1", meeting: {}, chairs: ["Trần Văn Khải"], attendees: ["Lê Thị Hoa"] };
  await load(
    clean.graph,
    [item(first), item({ id: "a2", posts: [["Vũ Thị Lan", "Vụ trưởng", "Bộ Y tế"]] })],
    NO_SEEDS,
  );
  const before = await snapshot("before.jsonl");
  await load(
    clean.graph,
    [
      item({ ...first, attendees: ["Phạm Quốc Bình"] }),
      item({ id: "a3", posts: [["Lê Thị Hoa", "Bí thư"]] }),
    ],
    NO_SEEDS,
  );
  await judge(
    clean.graph,
    [judgementOf({ retract: "a2", by: "test", at: "2026-01-01T00:00:00Z" })],
    NO_SEEDS,
  );
  const after = await snapshot("after.jsonl");

  const { stdout, code } = await runCli(["diff", before, after]);
  expect(code).toBe(0);
  const heads = stdout.split("\n").filter((line) => /^[+~-]/.test(line));
  expect(heads.map((line) => line.replace(/ \(was:.*/, "")).sort()).toEqual([
    "+ ATTENDED Phạm Quốc Bình → Hội nghị [PRESENT]",
    "+ HOLDS Lê Thị Hoa → Bí thư [current]",
    "- ATTENDED Lê Thị Hoa → Hội nghị [PRESENT]",
    expect.stringMatching(/^~ HOLDS .* \[current\]/),
  ]);
  expect(stdout).toContain("    Bài a3: “Bài viết a3. Một câu”");
  expect(stdout).toMatch(/2 added, 1 removed, 1 changed; \d+ mentions\n$/);

  const json = (await runCli(["diff", before, after, "--json"])).stdout.trimEnd().split("\n");
  const changed = json
    .map((line) => JSON.parse(line))
    .filter(({ change, type }) => change === "changed" && type === "HOLDS");
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatchObject({ article: { id: "a2" }, before: { withdrawn: false } });

  expect((await runCli(["diff", after, after])).stdout).toBe("0 added, 0 removed, 0 changed; 0 mentions\n");
  expect((await runCli(["diff", after, join(folder, "none")])).code).toBe(2);
});
