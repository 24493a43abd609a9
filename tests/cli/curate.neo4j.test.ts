import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toGlobalId } from "../../src/api/global-id.ts";
import { articleOfReference } from "../../src/resolution/reference.ts";
import { packagePath } from "../../src/std/package-root.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item } from "../support/factory.ts";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { runCli } from "../support/run-cli.ts";
import { neo4jSettings } from "../support/test-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "officials-judgements-"));
let clean: CleanGraph;
let env: Record<string, string>;

beforeAll(async () => {
  clean = await cleanGraph();
  env = {
    ...(await neo4jSettings()),
    OFFICIALS_GRAPH_JUDGEMENTS: folder,
    OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
  };
  const records = [
    item({ id: "a1", posts: [["Nguyễn Văn An", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]] }),
    item({ id: "a2", posts: [["Nguyễn Văn Ân", "Giám đốc Sở Y tế", "Sở Y tế @ Hà Nam"]] }),
  ].map(({ record }) => JSON.stringify(record));
  const { code } = await runCli(["load"], { env, input: records.join("\n") });
  expect(code).toBe(0);
}, 120_000);
afterAll(() => clean.close());

const curate = (args: string[], input = "") => runCli(["curate", ...args], { env, input });
const persons = async () => (await clean.cypher("RETURN COUNT { (:Person) } AS n"))[0]!.n;

test("a candidate shows both sides with title, article and words", async () => {
  const { stdout, code } = await curate(["candidates"]);
  expect(code).toBe(0);
  expect(stdout).toContain("a1#nguyễn văn an");
  expect(stdout).toContain("Giám đốc Sở Y tế");
  expect(stdout).toContain("Bài a2");
});

test("a review takes a word for each pair, and the last one back", async () => {
  const { stderr, code } = await curate(["review", "--by", "lan"], "x\ny\nundo\nn\n");
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("1 judged.") });
  expect(await persons()).toBe(2);
  const lines = readFileSync(join(folder, "judgements.jsonl"), "utf8").trim().split("\n");
  expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(["same", "undo", "different"]);
});

test("what fights an earlier judgement is refused with the chain, and not written down", async () => {
  const before = readFileSync(join(folder, "judgements.jsonl"), "utf8");
  const { stderr, code } = await curate(["judge", "a1#Nguyễn Văn An", "a2#nguyễn văn ân", "same"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/a1#nguyễn văn an is not a2#nguyễn văn ân \(lan, .*judgement [0-9a-f]{12}\)/);
  expect(readFileSync(join(folder, "judgements.jsonl"), "utf8")).toBe(before);
});

test("keys of entities and ids of answers do as well as references; the log tells who, when and why", async () => {
  const log = await curate(["log", "--json"]);
  const different = log.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .find((each) => each.different);
  await curate(["undo", different.id]);
  const ids = (await clean.cypher("MATCH (p:Person) RETURN p.id AS id")).map((row) => row.id as string);
  const [key, id] = [ids[0]!, toGlobalId("Person", ids[1]!)];
  const signed = ["--why", "chuyển công tác", "--by", "hoa"];
  const { code, stderr } = await curate(["judge", key, id, "same", ...signed]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(await persons()).toBe(1);
  expect((await curate(["log"])).stdout).toMatch(/SAME .* by hoa: chuyển công tác {2}\(stands\)/);
});

describe("what is judged alone", () => {
  const file = () => readFileSync(join(folder, "judgements.jsonl"), "utf8");

  test.each([
    ["reject", "statement", "query 08-statements-of-an-article"],
    ["confirm", "statement", "query 08-statements-of-an-article"],
    ["retract", "article", "articles { nodes { key title } }"],
    ["undo", "judgement", "curate log"],
  ])("must be there: %s", async (word, kind, wayOut) => {
    const before = file();
    const { code, stderr } = await curate([word, "nothing-has-me"]);
    expect(code).toBe(1);
    expect(stderr).toContain(`No ${kind} of the graph has the id nothing-has-me; `);
    expect(stderr).toContain(wayOut);
    expect(file()).toBe(before);
  });

  test("is named by the id of an answer as well as by its key", async () => {
    const [{ id }] = (await clean.cypher("MATCH (f:Fact) RETURN min(f.id) AS id")) as [{ id: string }];
    for (const [word, given, verdict] of [
      ["reject", toGlobalId("Statement", id), `REJECTED ${id}`],
      ["retract", toGlobalId("Article", "a2"), "RETRACTED a2"],
    ] as const) {
      const { code, stdout } = await curate([word, given]);
      expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining(verdict) });
      expect((await curate(["undo", stdout.match(/judgement (\w+)/)![1]!])).code).toBe(0);
    }
  }, 60_000);

  test("is judged once: who says it again is told, and an undoing tells of what still stands", async () => {
    const [{ id }] = (await clean.cypher("MATCH (f:Fact) RETURN min(f.id) AS id")) as [{ id: string }];
    const mine = (await curate(["reject", id])).stdout.match(/judgement (\w+)/)![1]!;
    const before = file();
    const again = await curate(["reject", id, "--by", "hoa"]);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining("already rejected") });
    expect(again.stdout).toContain(mine);
    expect(file()).toBe(before);
    // Another's file, merged in.
    const line = { reject: id, by: "hoa", at: "2026-01-01T00:00:00Z" };
    writeFileSync(join(folder, "hoa.jsonl"), `${JSON.stringify(line)}\n`);
    expect((await curate(["undo", mine])).stdout).toContain(`REJECTED ${id} by hoa still stands`);
  }, 60_000);
});

test("a line that is no judgement is told by file, line and way out; the rest counts", async () => {
  writeFileSync(join(folder, "other.jsonl"), '{"same":["a1#x"],"by":"lan","at":"2026-01-01T00:00:00Z"}\n');
  const { stderr, stdout } = await curate(["log"]);
  expect(stderr).toMatch(/other\.jsonl:1.*is no judgement: give one of same, different, unsure/);
  expect(stdout).toContain("SAME");
  writeFileSync(join(folder, "other.jsonl"), "");
});

test("the report counts persons and mentions and gives reasons", async () => {
  const { stdout } = await curate(["report"]);
  expect(stdout).toMatch(/^1 persons in 2 mentions; 0 names are shared by several persons\./);
});

test("a meeting that one article reports without its day is a candidate; a judgement makes it one", async () => {
  const bridge = { name: "Hội nghị về cầu Rồng", kind: "hội nghị" };
  const people = { chairs: ["Trần Văn Khải"], attendees: ["Lê Thị Hoa"], organisers: ["Sở Giao thông"] };
  const records = [
    item({ id: "b1", meeting: { ...bridge, date: "2020-11-30" }, ...people }),
    item({ id: "b2", meeting: { ...bridge, date: null }, ...people }),
  ].map(({ record }) => JSON.stringify(record));
  await runCli(["load"], { env, input: records.join("\n") });
  const meetings = async () => (await clean.cypher("RETURN COUNT { (:Meeting) } AS n"))[0]!.n;
  expect(await meetings()).toBe(2);
  const { stdout } = await curate(["candidates", "--first", "1"]);
  expect(stdout).toMatch(/A {2}Hội nghị về cầu Rồng, 2020-11-30 {2}\[b1#meeting 2020-11-30 hội nghị\]/);
  expect(stdout).toMatch(/B {2}Hội nghị về cầu Rồng {2}\[b2#meeting hội nghị\]/);
  await curate(["judge", "b1#meeting 2020-11-30 hội nghị", "b2#meeting hội nghị", "same"]);
  expect(await meetings()).toBe(1);
});

test("the help's judgement is one of two samples", async () => {
  const [, a, b, rest] = (await curate(["--help"])).stdout.match(/curate judge '(.+?)' '(.+?)' (.+)/)!;
  const samples = readFileSync(packagePath("seeds", "articles.jsonl"), "utf8")
    .split("\n")
    .filter((line) => [a, b].some((each) => line.includes(`"${articleOfReference(each!)}"`)));
  expect((await runCli(["load"], { env, input: samples.join("\n") })).code).toBe(0);
  const { code, stderr } = await curate(["judge", a!, b!, rest!.split(" ")[0]!]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
}, 60_000);
