import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { runCli } from "../support/run-cli.ts";
import { neo4jSettings } from "../support/test-neo4j.ts";

let clean: CleanGraph;
let env: Record<string, string>;
const folder = mkdtempSync(join(tmpdir(), "import-"));
beforeAll(async () => {
  clean = await cleanGraph();
  env = {
    ...(await neo4jSettings()),
    OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
    OFFICIALS_GRAPH_JUDGEMENTS: join(folder, "judgements"),
  };
});
afterAll(() => clean.close());

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test("a table comes in as statements of its own extractor and source; what does not fit is told of and kept", async () => {
  const table = file(
    "posts.csv",
    "person,title,body,party\nTrần Văn Khải,Giám đốc,Sở Y tế Nghệ An,x\nLê Thị Hoa,,Bộ Y tế,\n",
  );
  const left = join(folder, "left.jsonl");
  const { code, stdout, stderr } = await runCli(
    ["import", "--format", "csv", table, "--source", "Bộ Nội vụ", "--unfit", left],
    { env },
  );
  expect(stdout).toMatch(/^1 sources: 1 written \(\d+ statements\), 0 unchanged, 1 refused\n$/);
  expect(stderr).toContain("posts.csv:3 title: is empty");
  expect(stderr).toContain("left out: 1 × column party");
  expect(JSON.parse(readFileSync(left, "utf8"))).toMatchObject({ what: "column party" });
  expect(code).toBe(1);
  const rows = await clean.cypher(
    "MATCH (p:Person)-[r:HOLDS]->(x:Position) MATCH (s:Statement {claim: r.claim})-[:STATED_IN]->(a) RETURN p.name AS person, x.name AS title, s.extractor AS extractor, a.source AS source, s.quote AS quote",
  );
  expect(rows).toEqual([
    {
      person: "Trần Văn Khải",
      title: expect.stringContaining("Giám đốc"),
      extractor: "table",
      source: "Bộ Nội vụ",
      quote: "Trần Văn Khải, Giám đốc, Sở Y tế Nghệ An",
    },
  ]);
  const again = await runCli(["import", "--format", "csv", table, "--source", "Bộ Nội vụ"], { env });
  expect(again.stdout).toContain("0 written (0 statements), 1 unchanged");
});

test("an export comes back as it was, by the command line alone", async () => {
  const out = join(folder, "graph.jsonl");
  await runCli(["export", "--format", "jsonl", "--with-text", "--out", out], { env });
  const before = await clean.dump();
  await clean.wipe();
  const { code, stdout } = await runCli(["import", "--format", "jsonl", out, "--json"], { env });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ written: 1, refused: 0, unfit: {} });
  expect(await clean.dump()).toEqual(before);
  const bad = file("bad.jsonl", '{"kind": "article", "id": "a"}\n{"kind": "song"}\n');
  const refused = await runCli(["import", "--format", "jsonl", bad], { env });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/bad\.jsonl:1 properties: .*\n.*bad\.jsonl:2 kind: "song" is no kind/);
});
