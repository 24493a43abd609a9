import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { parseRecord } from "../../src/record/parse-record.ts";
import { ChatServer, fail, type Script } from "../llm/chat-server.ts";
import { ANSWER, ARTICLE } from "../llm/invented-article.ts";
import { ENCODE } from "../sources/encoding/encode.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "extract "));
afterAll(() => rmSync(folder, { recursive: true }));
const servers: ChatServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = (...articles: object[]) => articles.map((article) => `${JSON.stringify(article)}\n`).join("");
const records = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => parseRecord(JSON.parse(line)));
const KEY = "sk-very-secret-word";

async function llm(script: Script) {
  const server = await ChatServer.start(script);
  servers.push(server);
  const env = {
    OFFICIALS_GRAPH_LLM_URL: server.url,
    OFFICIALS_GRAPH_LLM_KEY: KEY,
    OFFICIALS_GRAPH_LLM_MODEL: "small-1",
    OFFICIALS_GRAPH_LLM_CONCURRENCY: "3",
  };
  return { server, env };
}

describe("extract", () => {
  test("says what it converted, and keeps it and the text in the record", async () => {
    const path = file("old.jsonl.gz", gzipSync(ENCODE.VNI!(lines(ARTICLE))!));
    const { code, stdout, stderr } = await runCli(["extract", path, "--with-text"]);
    expect(code).toBe(0);
    expect(stderr).toBe(`${path}:1: was VNI, converted to Unicode\n`);
    const [record] = records(stdout);
    expect(record!.article).toMatchObject({ encoding: "VNI", text: ARTICLE.text });
    for (const { evidence } of record!.statements)
      expect(ARTICLE.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  test("refuses records, and names what takes them", async () => {
    const { stdout } = await runCli(["extract"], { input: lines(ARTICLE) });
    const { code, stderr } = await runCli(["extract"], { input: stdout });
    expect(stderr).toBe(
      "stdin:1: “a1” is an extraction record already; give it to `load` or `extract --merge`\n",
    );
    expect(code).toBe(1);
  });

  test.each([
    [["--merge", "--extractor", "llm"], "cannot be used with option"],
    [["--explain", "a", "--merge"], "cannot be used with option"],
    [["--extractor", "magic"], "Allowed choices are rules, llm"],
    [["--extractor", "llm"], "OFFICIALS_GRAPH_LLM_URL is missing"],
  ])("%j is wrong usage", async (args, says) => {
    const { code, stderr } = await runCli(["extract", ...args]);
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });
});

describe("OFFICIALS_GRAPH_LANGUAGE", () => {
  const english = lines({
    id: "e1",
    title: "Conference",
    publishedAt: "2024-03-12",
    text: "Comrade Pham Minh Duc, Politburo member, chaired the conference on 11 March.",
  });

  test("reads articles in English, which the Vietnamese lexicon leaves alone", async () => {
    const { stdout } = await runCli(["extract"], { input: english, env: { OFFICIALS_GRAPH_LANGUAGE: "en" } });
    expect(
      records(stdout)[0]!
        .statements.map(({ type }) => type)
        .sort(),
    ).toEqual(["CHAIRED", "HOLDS"]);
    const standard = await runCli(["extract"], { input: english });
    expect(records(standard.stdout)[0]!.statements).toEqual([]);
  });

  test("names the languages there are", async () => {
    const { code, stderr } = await runCli(["extract"], { env: { OFFICIALS_GRAPH_LANGUAGE: "fr" } });
    expect(stderr).toContain('OFFICIALS_GRAPH_LANGUAGE "fr": ');
    expect(stderr).toContain('"vi"|"en"');
    expect(code).toBe(2);
  });
});

describe("extract --explain", () => {
  test("shows an article sentence by sentence, its statements and the rules that had a say", async () => {
    const input = lines({ ...ARTICLE, id: "a0" }, ARTICLE);
    const { code, stdout, stderr } = await runCli(["extract", "--explain", "a1"], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [khai] = [ARTICLE.text.indexOf("Lương Đình Khải")];
    expect(stdout).toContain("a1  Giao ban công tác tổ chức\npublished 2024-03-12 · ");
    expect(stdout).toContain(`person    [${khai}, ${khai + 15}) “Lương Đình Khải”`);
    expect(stdout).toMatch(/fired {5}chaired\/active-verb +CHAIRED Lương Đình Khải/);
    expect(stdout).toMatch(/declined {2}\S+\/\S+ /);
    expect(stdout).toMatch(/Statements: \d+\n/);
    expect(stdout).toMatch(
      /CHAIRED Lương Đình Khải → .*\n +0\.\d+ by chaired\/active-verb: \[\d+, \d+\) .*Đồng chí/,
    );
    expect(stdout).toMatch(/Rules\n.*\(fired \d+, declined \d+\): /s);
  });

  test("names the nearest id where there is no such article", async () => {
    const { code, stderr } = await runCli(["extract", "--explain", "b1"], { input: lines(ARTICLE) });
    expect(stderr).toBe('No article “b1” is in what was read. Did you mean "a1"?\n');
    expect(code).toBe(1);
  });
});

describe("extract --extractor llm", () => {
  test("prints records in the order of the articles, several asked about at once; one failure costs one article", async () => {
    const { server, env } = await llm(async ({ body }) => {
      const n = Number(/Title: (\d)/.exec(body.messages[1]!.content)![1]);
      await new Promise((resolve) => setTimeout(resolve, 60 * (5 - n)));
      if (n === 2) return "no JSON";
      if (n === 3)
        return { ...ANSWER, statements: [{ ...ANSWER.statements[0]!, quote: "Ông Khải chủ trì" }] };
      return ANSWER;
    });
    const input = lines(...[0, 1, 2, 3, 4].map((n) => ({ ...ARTICLE, id: `a${n}`, title: String(n) })));
    const { code, stdout, stderr } = await runCli(["extract", "--extractor", "llm"], { input, env });
    expect(records(stdout).map(({ article, statements }) => [article.id, statements.length])).toEqual([
      ["a0", 5],
      ["a1", 5],
      ["a3", 0],
      ["a4", 5],
    ]);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^stdin:3 “a2”: got an answer of the language model that is not JSON: /),
      "stdin:4: dropped statements[0] CHAIRED: its quote is not in the text",
      "",
    ]);
    expect(code).toBe(1);
    expect(server.busiest).toBe(3);
  });

  test("ends at once with exit code 3 where the key is wrong, and shows no key", async () => {
    const { server, env } = await llm((_, __, response) =>
      fail(response, 401, `Incorrect API key provided: ${KEY}`),
    );
    const input = lines(...Array.from({ length: 20 }, (_, n) => ({ ...ARTICLE, id: `a${n}` })));
    const { code, stdout, stderr } = await runCli(["extract", "--extractor", "llm"], { input, env });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toBe(
      "The language model's server refuses the key (status 401); check OFFICIALS_GRAPH_LLM_KEY\n",
    );
    expect(server.requests.length).toBeLessThanOrEqual(6);
  });

  test.each([
    [
      { OFFICIALS_GRAPH_LLM_KEY: "sk secret" },
      "OFFICIALS_GRAPH_LLM_KEY: has a space or another sign that no key has",
    ],
    [
      { OFFICIALS_GRAPH_LLM_URL: "http://me:secret@a.example/v1" },
      "OFFICIALS_GRAPH_LLM_URL: has a user name in it; give the key by itself",
    ],
    [
      { OFFICIALS_GRAPH_LLM_URL: "file:///secret" },
      "OFFICIALS_GRAPH_LLM_URL: is no http:// or https:// address",
    ],
  ])("a wrong setting is said without its value: %j", async (env, message) => {
    const { code, stderr } = await runCli(["extract", "--extractor", "llm"], { env });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${message}\n` });
  });
});

describe("extract --merge", () => {
  test("joins the records of several extractors by article, in whatever order they stand", async () => {
    const articles = [ARTICLE, { ...ARTICLE, id: "a2" }];
    const rules = await runCli(["extract"], { input: lines(...articles) });
    const { env } = await llm(() => ANSWER);
    const model = await runCli(["extract", "--extractor", "llm"], {
      input: lines(...articles.toReversed()),
      env,
    });
    const one = file("rules.jsonl", rules.stdout);
    const other = file("llm.jsonl.gz", gzipSync(model.stdout));
    const { code, stdout, stderr } = await runCli(["extract", "--merge", one, other]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const merged = records(stdout);
    expect(merged.map(({ article }) => article.id)).toEqual(["a1", "a2"]);
    const chaired = merged[0]!.statements.filter(({ type }) => type === "CHAIRED");
    expect(chaired).toMatchObject([
      {
        confidence: 0.99,
        extractors: [{ name: "llm:small-1" }, { name: "rules", rule: "chaired/active-verb" }],
      },
    ]);
    const turned = await runCli(["extract", "--merge", other, one]);
    expect(turned.stdout.split("\n").sort()).toEqual(stdout.split("\n").sort());
  });

  test("refuses an article, and records of different texts, and goes on", async () => {
    const [record] = records((await runCli(["extract"], { input: lines(ARTICLE) })).stdout);
    const changed = {
      ...record!,
      extractor: { name: "sheet", version: "1" },
      article: { ...record!.article, contentHash: `sha256:${"0".repeat(64)}` },
    };
    const fine = { ...record!, article: { ...record!.article, id: "a2" } };
    const { code, stdout, stderr } = await runCli(["extract", "--merge"], {
      input: lines(ARTICLE, record!, changed, fine),
    });
    expect(stderr).toMatch(
      /^stdin:1: “a1” is an article; `extract` makes a record of it\n“a1” is another text for sheet than for rules .*\n$/,
    );
    expect(records(stdout).map(({ article, extractor }) => [article.id, extractor.name])).toEqual([
      ["a2", "merged"],
    ]);
    expect(code).toBe(1);
  });
});
