import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UNSPOKEN_OF, worldGraph } from "../export/export-world.ts";
import type { CleanGraph } from "../support/clean-graph.ts";
import { runCli } from "../support/run-cli.ts";
import { testNeo4j } from "../support/test-neo4j.ts";

let clean: CleanGraph;
let env: Record<string, string>;
beforeAll(async () => {
  clean = await worldGraph();
  const { uri, user, password } = await testNeo4j();
  env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
});
afterAll(() => clean.close());

const chairs = `query { topChairs(first: 1) { ranked { person { name } } } }`;
const exporting = (...args: string[]) => runCli(["export", ...args], { env });

describe("export", () => {
  test("prints a format of one file, and nothing else", async () => {
    const { code, stdout, stderr } = await exporting(
      "--format",
      "jsonl",
      "--from",
      "2020-02",
      "--to",
      "2020-02",
    );
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const meetings = lines.filter(({ kind, label }) => kind === "entity" && label === "Meeting");
    expect(meetings.map(({ properties }) => properties.name)).toContain("Buổi làm việc tại Hà Nam");
  });

  test("writes a folder and says how much", async () => {
    const out = join(mkdtempSync(join(tmpdir(), "export-")), "tables");
    const { code, stdout, stderr } = await exporting("--format", "csv", "--out", out);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/MB in .*tables\n$/);
    expect(readdirSync(out)).toContain("persons.csv");
  });

  test("takes the entities of a query's answer, and what joins them", async () => {
    const { code, stdout } = await exporting("--format", "ftm", "--query", chairs);
    const entities = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const [top] = await clean.cypher(
      "MATCH (p:Person)-[:CHAIRED]->(m) WHERE coalesce(m.status, 'held') = 'held' RETURN p.name AS name, count(*) AS n ORDER BY n DESC LIMIT 1",
    );
    expect(code).toBe(0);
    expect(
      entities.filter(({ schema }) => schema === "Person").map(({ properties }) => properties.name),
    ).toEqual([[top!.name]]);
  });

  test("of what is reported leaves out the bodies that reference data alone knows", async () => {
    await clean.cypher(UNSPOKEN_OF);
    const { code, stdout } = await exporting("--format", "graphml", "--reported");
    await clean.cypher("MATCH (b:Body {id: 'unspoken-of'}) DETACH DELETE b");
    expect(code).toBe(0);
    expect(stdout).toContain("Ban Tổ chức Trung ương");
    expect(stdout).not.toContain("Cục Không Ai Nhắc");
  });

  test.each([
    [["--format", "docx"], "--format"],
    [["--format", "csv"], "--out FOLDER"],
    [["--format", "gexf", "--around", "nobody"], "--around nobody: no entity has this id"],
    [["--format", "gexf", "--from", "yesterday"], "--from yesterday: write 2020, 2020-11 or 2020-11-30"],
    [["--format", "gexf", "--query", "24-co-attendees"], "The query needs --var p=…"],
    [["--format", "gexf", "--query", "{ nothing }"], 'Cannot query field "nothing"'],
    [["--format", "gexf", "--hops", "2"], "--hops goes with --around"],
  ])("refuses %s and says the way out", async (args, words) => {
    const { code, stdout, stderr } = await exporting(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
  });
});
