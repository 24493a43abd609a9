import { copyFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judge } from "../../src/ingest/judge.ts";
import { load } from "../../src/ingest/load.ts";
import { type JudgementLine, judgementOf } from "../../src/record/judgement.ts";
import { temporaryHome } from "../access/temporary-home.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS, type Story } from "../support/factory.ts";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { runCli } from "../support/run-cli.ts";
import { neo4jSettings } from "../support/test-neo4j.ts";

const folder = temporaryHome();
const file = join(folder, "graph.jsonl.gz");
const HA_NAM: Story["posts"] = [["Nguyễn Văn An", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]];
const STORIES: Story[] = [
  { id: "a1", chairs: ["Trần Văn Khải"], attendees: ["Lê Thị Hoa"], documents: ["Chỉ thị 05"] },
  { id: "a2", chairs: ["Trần Văn Khải"], attendees: ["Lê Thị Hoa"], extractor: "another" },
  { id: "b1", posts: HA_NAM },
  { id: "b3", posts: HA_NAM },
  { id: "c1", chairs: ["Vũ Thị Lan"], text: "Một bài “lạ” \u{1F600} với\nhai dòng." },
  // Two extractors of one article.
  { id: "a1", extractor: "zweiter", chairs: ["Trần Văn Khải"], organisers: ["Sở Y tế @ Hà Nam"] },
];
const said = (what: object) =>
  judgementOf({ ...what, by: "lan", at: "2026-01-01T00:00:00Z" } as JudgementLine);

let clean: CleanGraph;
let env: Record<string, string>;
let before: string[];

beforeAll(async () => {
  clean = await cleanGraph();
  env = {
    ...(await neo4jSettings()),
    OFFICIALS_GRAPH_HOME: folder,
    OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
  };
  await load(clean.graph, STORIES.map(item), NO_SEEDS);
  const [attendance] = await clean.cypher(
    "MATCH (s:Statement {type: 'ATTENDED'})-[:STATED_IN]->({id: 'a2'}) RETURN s.id AS id",
  );
  const judgements = [
    said({ different: ["b1#nguyễn văn an", "b3#nguyễn văn an"] }),
    said({ reject: attendance!.id }),
    said({ retract: "c1" }),
  ];
  await judge(clean.graph, judgements, NO_SEEDS);
  before = await clean.dump();
});
afterAll(() => clean.close());

const cli = (...args: string[]) => runCli(args, { env });

describe("backup and restore", () => {
  test("a backup is one file, its owner's alone, that says what it holds", async () => {
    const { code, stdout } = await cli("backup", file);
    expect(stdout).toMatch(
      /: 5 articles and 0 files of reference data, \d+ statements, 3 judgements; SHA-256 [0-9a-f]{64}\n$/,
    );
    expect(code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await cli("backup", file)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is there already"),
    });
  });

  test("after everything is lost, a restore gives the same graph", async () => {
    await clean.cypher("MATCH (n) DETACH DELETE n");
    const { code, stdout, stderr } = await cli("restore", file);
    expect(stderr).toContain("3 judgements are back");
    expect(stdout).toBe("The graph is restored; all of it agrees.\n");
    expect(code).toBe(0);
    expect(await clean.dump()).toEqual(before);
  });

  test("a graph that has something is left alone, but for --force", async () => {
    expect(await cli("restore", file)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("The graph is not empty"),
    });
    await clean.cypher("MATCH (a:Article {id: 'b1'}) SET a.title = 'changed' CREATE (:Article {id: 'new'})");
    expect(await cli("restore", file, "--force")).toMatchObject({ code: 0 });
    expect(await clean.dump()).toEqual(before);
  });

  test("a file that is cut, changed, of a newer program, or none is refused before anything is removed", async () => {
    const lines = gunzipSync(readFileSync(file))
      .toString()
      .split(/(?<=\n)/);
    const bad: [string, Uint8Array, RegExp][] = [
      [
        "cut.jsonl.gz",
        readFileSync(file).subarray(0, -100),
        /: ends in the middle: it is cut; take another backup$/m,
      ],
      ["short.jsonl.gz", gzipSync(lines.slice(0, -1).join("")), /ends before its last line/],
      [
        "changed.jsonl.gz",
        gzipSync(lines.join("").replace("Lê Thị Hoa", "Lê Thị Hòa")),
        /its checksum differs/,
      ],
      ["none.jsonl.gz", gzipSync('{"id": "a1"}\n'), /:1: is no line of a backup/],
      [
        "newer.jsonl.gz",
        gzipSync(lines.join("").replace('"001-person-id"', '"999-of-tomorrow"')),
        /its checksum differs/,
      ],
    ];
    for (const [name, bytes, says] of bad) {
      writeFileSync(join(folder, name), bytes);
      const { code, stderr } = await cli("restore", join(folder, name), "--force");
      expect(stderr, name).toMatch(says);
      expect(code, name).toBe(1);
    }
    copyFileSync(file, join(folder, "graph.tar"));
    expect(await cli("restore", join(folder, "graph.tar"))).toMatchObject({ code: 2 });
    expect(await clean.dump()).toEqual(before);
  });
});
