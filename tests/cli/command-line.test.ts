import { describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";

const ARTICLE = { id: "a1", title: "Một bài", text: "Không có gì." };

describe("officials-graph", () => {
  test("lists its commands, settings and exit codes in --help", async () => {
    const { code, stdout } = await runCli(["--help"]);
    expect(code).toBe(0);
    for (const word of [
      "start",
      "extract",
      "load",
      "query",
      "verify",
      "migrate",
      "neo4j",
      "doctor",
      "NEO4J_URI",
      "Exit codes",
    ])
      expect(stdout).toContain(word);
  });

  test.each([
    [["lode"], "Did you mean load?"],
    [["query"], "missing required argument 'query'"],
    [["query", "{x}", "--var", "novalue"], "--var novalue: write name=value"],
    [
      ["query", "questions/who.graphql"],
      '"questions/who.graphql" is no saved query, no file and no GraphQL document',
    ],
    [["query", "who-chaird"], 'listed in docs/questions.md. Did you mean "who-chaired"?'],
    [["query", "13-meetings-with-both"], "The query needs --var p=… --var q=…\n"],
    [["query", "{ persons { totalCount } }", "--var", "nam=An"], "--var nam: the query has no such variable"],
    [["query", "src"], '"src" is no saved query, no file and no GraphQL document'],
  ])("%j is wrong usage: exit code 2, and a way out", async (args, says) => {
    const { code, stderr } = await runCli(args);
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });

  test("a wrong setting is wrong usage too", async () => {
    const { code, stderr } = await runCli(["extract"], { env: { PORT: "x" } });
    expect(stderr).toMatch(/^PORT "x": /);
    expect(code).toBe(2);
  });

  test("a Neo4j that does not answer is exit code 3, said in one line", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "secret-word" };
    const { code, stderr } = await runCli(["migrate"], { env });
    expect(stderr).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1 .*\n$/);
    expect(stderr).not.toContain("secret-word");
    expect(code).toBe(3);
  });

  test("doctor looks at everything, and says what to do", async () => {
    const env = {
      PATH: "/nonexistent",
      OFFICIALS_GRAPH_HOME: "/tmp/officials-graph-no-java",
      MAVEN: "/no/mvn",
    };
    const { code, stdout } = await runCli(["doctor"], {
      env: { ...env, OFFICIALS_GRAPH_CACHE: "/tmp/officials-graph-no-cache" },
    });
    const lines = stdout.trim().split("\n");
    expect(lines).toEqual([
      `ok      Node: ${process.versions.node}`,
      expect.stringMatching(/^MISSING Java: There is no Java here .* install Java 17 or later and Maven/),
      expect.stringMatching(/^MISSING Maven: There is no Maven here \(tried \/no\/mvn\)/),
      expect.stringMatching(/^ok {6}Bolt port: 7687 is (free|taken; \d+ would be used)/),
      expect.stringMatching(/^(ok {6}|MISSING )Disk: [\d.]+ GiB free at \//),
      expect.stringMatching(/^ok {6}GraphQL port: 4000 is (free|taken; \d+ would be used)/),
      "ok      Neo4j: none runs; `officials-graph start` starts one",
    ]);
    expect(code).toBe(3);
  });

  test("without Java, Maven and NEO4J_URI there are three ways forward, and exit code 3", async () => {
    const env = {
      PATH: "/nonexistent",
      OFFICIALS_GRAPH_HOME: "/tmp/officials-graph-no-java",
      OFFICIALS_GRAPH_CACHE: "/tmp/officials-graph-no-cache",
    };
    const { code, stderr } = await runCli(["start"], { env });
    expect(stderr).toMatch(/install Java 17 .* and Maven; .*docker compose up.*; .*NEO4J_URI/s);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(3);
  });
});

describe("extract", () => {
  test("prints one record an article, in order, and refuses bad lines on standard error", async () => {
    const input = `${JSON.stringify(ARTICLE)}\n{"id": "a2"}\n${JSON.stringify({ ...ARTICLE, id: "a3" })}\n`;
    const { code, stdout, stderr } = await runCli(["extract", "-"], { input });
    const ids = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).article.id);
    expect(ids).toEqual(["a1", "a3"]);
    expect(stderr).toMatch(/^stdin:2 text: is missing/);
    expect(code).toBe(1);
  });
});
