import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { runCli, spawnCli } from "../support/run-cli.ts";
import { neo4jSettings } from "../support/test-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "load "));
const quarantine = join(folder, "kept.jsonl");
let clean: CleanGraph;
let env: Record<string, string>;

beforeAll(async () => {
  clean = await cleanGraph();
  env = { ...(await neo4jSettings()), OFFICIALS_GRAPH_SEEDS: noSeedsFolder() };
});
afterAll(async () => {
  await clean.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const article = (id: string, n = 2) => ({
  id,
  title: "Họp",
  publishedAt: "2020-03-02",
  text: `Chiều ${n}/3, ông Lương Đình Khải, Trưởng Ban Tổ chức Trung ương chủ trì hội nghị.`,
});
const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
const load = (args: string[], input = "") =>
  runCli(["load", "--quarantine", quarantine, ...args], { env, input });
/** Those of the articles that the graph has whose ids begin like this. */
const loaded = async (prefix: string) =>
  (
    await clean.cypher("MATCH (a:Article) WHERE a.id STARTS WITH $prefix RETURN a.id AS id ORDER BY id", {
      prefix,
    })
  ).map(({ id }) => id);

describe("load", { timeout: 180_000 }, () => {
  test("says in JSON what was written, unchanged, refused and kept; the rest of bad files is loaded", async () => {
    const bad = file(
      "bad.jsonl",
      `${lines(article("la"))}no\n${lines({ id: "x" }, article("lb"), article("la", 9))}`,
    );
    const cut = file("cut.jsonl.gz", gzipSync(lines(article("lc"))).subarray(0, 50));
    const fine = file("fine.jsonl.gz", gzipSync(lines(article("ld"))));
    const first = await load([bad, cut, join(folder, "none-*.jsonl"), fine, "--json"]);
    const report = JSON.parse(first.stdout);
    expect(report).toEqual({
      articles: 3,
      written: 3,
      unchanged: 0,
      statements: expect.any(Number),
      refused: 5,
      // There is nothing to mend in a file that is not there.
      quarantined: 4,
      quarantine,
      seconds: expect.any(Number),
      interrupted: false,
    });
    expect(first.code).toBe(1);
    expect(first.stderr.split("\n").filter((line) => line.startsWith(bad))).toEqual([
      expect.stringContaining(`${bad}:2: is not JSON`),
      expect.stringContaining(`${bad}:3 text: is missing`),
      expect.stringContaining(`${bad}:5: “la” came before with another text`),
    ]);
    expect(first.stderr).toContain(`load --retry-quarantine `);
    expect(await loaded("l")).toEqual(["la", "lb", "ld"]);

    const again = JSON.parse((await load([fine, "--json"])).stdout);
    expect(again).toMatchObject({ written: 0, unchanged: 1, statements: 0, refused: 0, quarantine: null });
  });

  test("takes again what was mended in the quarantine file, and keeps the rest there", async () => {
    rmSync(quarantine, { force: true });
    await load(["-"], lines({ id: "qm", title: "Họp" }, { id: "qn" }));
    const entries = readFileSync(quarantine, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    entries[0].record = article("qm");
    writeFileSync(quarantine, lines(...entries));
    const retried = await runCli(["load", "--retry-quarantine", quarantine], { env });
    expect(retried).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^1 articles written .* 1 refused\n$/),
    });
    expect(retried.stderr).toMatch(/^stdin:2 text: is missing(?:.*\n)+What is still refused stays in /m);
    expect(await loaded("q")).toEqual(["qm"]);

    entries[1].record = article("qn");
    writeFileSync(quarantine, lines(entries[1]));
    const last = await runCli(["load", "--retry-quarantine", quarantine], { env });
    expect(last).toMatchObject({ code: 0, stderr: expect.stringContaining("it is gone") });
    expect(existsSync(quarantine)).toBe(false);
    expect(await loaded("q")).toEqual(["qm", "qn"]);
  });

  test("writes nothing when nothing has changed, and what has changed besides a text", async () => {
    const path = file("same.jsonl", lines(article("sa"), article("sb")));
    const lastWrite = async () =>
      (await clean.cypher("SHOW DATABASES YIELD name, lastCommittedTxn WHERE name = 'neo4j' RETURN *"))[0]!
        .lastCommittedTxn;
    expect(JSON.parse((await load([path, "--json"])).stdout)).toMatchObject({ written: 2 });
    const before = await lastWrite();
    expect(JSON.parse((await load([path, "--json"])).stdout)).toMatchObject({ articles: 2, unchanged: 2 });
    expect(await lastWrite()).toBe(before);
    file("same.jsonl", lines(article("sa"), { ...article("sb"), title: "Hội nghị" }));
    expect(JSON.parse((await load([path, "--json"])).stdout)).toMatchObject({ written: 1, unchanged: 1 });
  });

  test("ends at Ctrl-C with what it has, says so, and goes on later", async () => {
    const child = spawnCli(["load", "-", "--json", "--quarantine", quarantine], env);
    let stdout = "";
    let stderr = "";
    child.stdout!.on("data", (text) => {
      stdout += text;
    });
    child.stderr!.on("data", (text) => {
      stderr += text;
    });
    // More than a transaction's worth, and then a writer that never ends.
    child.stdin!.write(lines(...Array.from({ length: 150 }, (_, n) => article(`i${n}`))));
    child.stdin!.on("error", () => {});
    await expect.poll(async () => (await loaded("i")).length, { timeout: 60_000 }).toBeGreaterThan(0);
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(code).toBe(130);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ interrupted: true, refused: 0 });
    expect(report.written).toBe((await loaded("i")).length);
    expect(stderr).toMatch(
      /Ending: what was read is written and settled first; .*\n(.+\n)?Interrupted; the same command goes on where this one ended\.\n$/,
    );
  });
});
