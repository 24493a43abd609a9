import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSeeds } from "../../src/seeds/read-seeds.ts";
import type { Seeds } from "../../src/seeds/seed.ts";
import { InputError } from "../../src/std/errors.ts";

/** A world of two provinces that became one, written with | for tabs and ; for the | inside a cell. */
const WORLD = {
  "provinces.tsv": [
    "id|name|kind|aliases|from|until|successors|source",
    "tinh-a|Bắc Sơn|province|Bắc-Sơn|1997-01-01|2025-06-30|thanh-pho-c|Nghị quyết 1/2025",
    "tinh-b|Nam Sơn|province||2004|2025-06-30|thanh-pho-c|Nghị quyết 1/2025",
    "thanh-pho-c|Thành phố Đông Sơn|municipality|TP ĐS|2025-07-01|||Nghị quyết 1/2025",
  ],
  "bodies.tsv": [
    "id|name|kind|parent|abbreviations|aliases|from|until|successors|source",
    "# a remark",
    "chinh-phu|Chính phủ|government|||||||Hiến pháp 2013",
    "",
    "bo-y-te|Bộ Y tế|ministry|chinh-phu|BYT|Bộ y tế;Y tế Bộ||||Nghị định 75/2017/NĐ-CP",
  ],
  "province-bodies.tsv": [
    "id|name|kind|parent|abbreviations|aliases|applies|from|until|successors|source",
    "ubnd-{id}|UBND {unit}|people-committee|{id}||Ủy ban nhân dân {long};UBND {name}|all||||Luật 77/2015/QH13",
    "so-gtvt-{id}|Sở GTVT {name}|department|ubnd-{id}|||all|2008|2025-02-28|so-xay-dung-{id}|Nghị định 45/2025/NĐ-CP",
    "so-xay-dung-{id}|Sở Xây dựng {name}|department|ubnd-{id}|||all||||Nghị định 45/2025/NĐ-CP",
    "tinh-doan-{id}|Tỉnh đoàn {name}|mass-organisation|{id}|||tinh-b||||Luật 57/2020/QH14",
  ],
  "positions.tsv": [
    "id|title|role|body|level|seats|aliases|source",
    "bo-truong-bo-y-te|Bộ trưởng Bộ Y tế|Bộ trưởng|bo-y-te|central|1|Bộ trưởng Y tế|Nghị định 75/2017/NĐ-CP",
  ],
  "province-positions.tsv": [
    "id|title|role|body|level|seats|aliases|applies|source",
    "pho-chu-tich-ubnd-{id}|Phó Chủ tịch UBND {unit}|Phó Chủ tịch|ubnd-{id}|province|||all|Luật 77/2015/QH13",
    "giam-doc-so-gtvt-{id}|Giám đốc Sở GTVT {name}|Giám đốc|so-gtvt-{id}|province|1||all|Luật 77/2015/QH13",
  ],
} satisfies Record<string, string[]>;

type SeedFile = keyof typeof WORLD;

const root = mkdtempSync(join(tmpdir(), "seeds-"));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

/** Reads the world after a change of one file; `end` is the line end. */
function readWorld(file?: SeedFile, change: (text: string) => string = (text) => text, end = "\n"): Seeds {
  const folder = join(root, String(folders++), "seeds");
  mkdirSync(folder, { recursive: true });
  for (const [name, lines] of Object.entries(WORLD)) {
    const text = name === file ? change(lines.join("\n")) : lines.join("\n");
    const tabbed = text.replaceAll("|", "\t").replaceAll(";", "|");
    writeFileSync(join(folder, name), `${tabbed}\n`.replaceAll("\n", end));
  }
  return readSeeds(folder);
}

function refusal(file: SeedFile, from: string, to: string): string {
  try {
    readWorld(file, (text) => text.replace(from, to));
  } catch (error) {
    if (error instanceof InputError) return error.message.replace(/^.*?\/seeds\//, "");
    throw error;
  }
  return "nothing refused";
}

describe("a folder of seeds", () => {
  test("gives bodies, with their names and when they existed", () => {
    const { bodies } = readWorld();
    expect(bodies.find(({ id }) => id === "bo-y-te")).toEqual({
      file: "bodies.tsv",
      line: 5,
      start: expect.any(Number),
      end: expect.any(Number),
      id: "bo-y-te",
      name: "Bộ Y tế",
      kind: "ministry",
      parent: "chinh-phu",
      area: null,
      abbreviations: ["BYT"],
      aliases: ["Bộ y tế", "Y tế Bộ"],
      from: null,
      until: null,
      successors: [],
      source: "Nghị định 75/2017/NĐ-CP",
    });
  });

  test("makes a province a body with the names that news gives it", () => {
    const { bodies } = readWorld();
    expect(bodies[0]).toMatchObject({
      name: "Bắc Sơn",
      area: "Bắc Sơn",
      aliases: ["tỉnh Bắc Sơn", "Bắc-Sơn", "tỉnh Bắc-Sơn"],
    });
    expect(bodies[2]).toMatchObject({ name: "Thành phố Đông Sơn", aliases: ["TP Đông Sơn", "TP ĐS"] });
  });

  test("makes of each pattern a body for each province, in the time of both", () => {
    const { bodies } = readWorld();
    const made = bodies.filter(({ file }) => file === "province-bodies.tsv");
    expect(made.map(({ id, from, until, successors }) => [id, from, until, ...successors])).toEqual([
      ["ubnd-tinh-a", "1997-01-01", "2025-06-30", "ubnd-thanh-pho-c"],
      ["ubnd-tinh-b", "2004", "2025-06-30", "ubnd-thanh-pho-c"],
      ["ubnd-thanh-pho-c", "2025-07-01", null],
      ["so-gtvt-tinh-a", "2008", "2025-02-28", "so-xay-dung-tinh-a"],
      ["so-gtvt-tinh-b", "2008", "2025-02-28", "so-xay-dung-tinh-b"],
      ["so-xay-dung-tinh-a", "1997-01-01", "2025-06-30", "so-xay-dung-thanh-pho-c"],
      ["so-xay-dung-tinh-b", "2004", "2025-06-30", "so-xay-dung-thanh-pho-c"],
      ["so-xay-dung-thanh-pho-c", "2025-07-01", null],
      ["tinh-doan-tinh-b", "2004", "2025-06-30"],
    ]);
    expect(made[0]).toMatchObject({
      name: "UBND tỉnh Bắc Sơn",
      parent: "tinh-a",
      area: "Bắc Sơn",
      aliases: [
        "UBND tỉnh Bắc-Sơn",
        "Ủy ban nhân dân tỉnh Bắc Sơn",
        "Ủy ban nhân dân tỉnh Bắc-Sơn",
        "UBND Bắc Sơn",
        "UBND Bắc-Sơn",
      ],
    });
    expect(made[2]).toMatchObject({ name: "UBND TP Đông Sơn", area: "Thành phố Đông Sơn" });
  });

  test("makes positions where the body exists", () => {
    const { positions } = readWorld();
    expect(positions.map(({ id, seats }) => [id, seats])).toEqual([
      ["bo-truong-bo-y-te", 1],
      ["pho-chu-tich-ubnd-tinh-a", null],
      ["pho-chu-tich-ubnd-tinh-b", null],
      ["pho-chu-tich-ubnd-thanh-pho-c", null],
      ["giam-doc-so-gtvt-tinh-a", 1],
      ["giam-doc-so-gtvt-tinh-b", 1],
    ]);
  });

  test.each([
    ["\n", "lines that end as on Unix"],
    ["\r\n", "lines that end as on Windows"],
  ])("says where each row stands, with %j: %s", (end) => {
    const { bodies, positions, files } = readWorld(undefined, undefined, end);
    const row = [...bodies, ...positions].map((seed) => files.get(seed.file)!.slice(seed.start, seed.end));
    expect(row.filter((text) => text.includes("\n") || text.includes("\r"))).toEqual([]);
    expect(row[4]).toMatch(/^bo-y-te\t.*NĐ-CP$/);
  });
});

describe("a bad row is refused with its place, its value and the way out", () => {
  test.each<[SeedFile, string, string, string]>([
    [
      "bodies.tsv",
      "ministry|chinh-phu",
      "ministry|chinh-phy",
      'bodies.tsv:5 parent: "chinh-phy" is the id of no body. Did you mean "chinh-phu"?',
    ],
    [
      "provinces.tsv",
      "thanh-pho-c|Nghị",
      "thanh-pho-d|Nghị",
      'provinces.tsv:2 successors: "thanh-pho-d" is the id of no body. Did you mean "thanh-pho-c"?',
    ],
    [
      "bodies.tsv",
      "bo-y-te|",
      "chinh-phu|",
      'bodies.tsv:5 id: "chinh-phu" is already the id of bodies.tsv:3; give each its own',
    ],
    [
      "bodies.tsv",
      "bo-y-te|",
      "Bộ Y tế|",
      'bodies.tsv:5 id: "Bộ Y tế" is no id: write small letters, digits and hyphens',
    ],
    [
      "provinces.tsv",
      "2004|",
      "2004-13|",
      'provinces.tsv:3 from: "2004-13" is no date with a year: write 2020, 2020-11 or 2020-11-30',
    ],
    [
      "provinces.tsv",
      "2004|",
      "--07-01|",
      'provinces.tsv:3 from: "--07-01" is no date with a year: write 2020, 2020-11 or 2020-11-30',
    ],
    [
      "provinces.tsv",
      "2004|",
      "2026|",
      'provinces.tsv:3 until: "2025-06-30" is before "2026", when it began',
    ],
    ["bodies.tsv", "ministry", "minstry", 'Did you mean "ministry"?'],
    ["positions.tsv", "central", "centre", 'positions.tsv:2 level: "centre" is none of central, province'],
    [
      "positions.tsv",
      "|1|",
      "|one|",
      'positions.tsv:2 seats: "one" is no whole number above 0; leave it empty for any number',
    ],
    [
      "positions.tsv",
      "|bo-y-te|",
      "|bo-y-tee|",
      'positions.tsv:2 body: "bo-y-tee" is the id of no body. Did you mean "bo-y-te"?',
    ],
    [
      "bodies.tsv",
      "|source",
      "|sourc",
      'bodies.tsv:1: "sourc" is no column of this file. Did you mean "source"? Its columns are: id, name',
    ],
    ["bodies.tsv", "|aliases", "", "bodies.tsv:1: the header lacks aliases"],
    ["bodies.tsv", "|BYT|", "|", "bodies.tsv:5: "],
    ["bodies.tsv", "|BYT|", "| BYT|", 'bodies.tsv:5 abbreviations: " BYT" has a space at an edge: remove it'],
    ["bodies.tsv", "Nghị định 75/2017/NĐ-CP", "", "bodies.tsv:5 source: is missing"],
    ["bodies.tsv", "Bộ Y tế|", `${"Bộ Y tế".normalize("NFD")}|`, "bodies.tsv:5: is not in Unicode NFC"],
    [
      "province-bodies.tsv",
      "{unit}",
      "{units}",
      'province-bodies.tsv:2 name: "{units}" is no placeholder. Did you mean "unit"? There are: id, name',
    ],
    [
      "province-bodies.tsv",
      "ubnd-{id}",
      "ubnd",
      'province-bodies.tsv:2 id: "ubnd" lacks {id}: each province needs an id of its own',
    ],
    [
      "province-bodies.tsv",
      "|tinh-b|",
      "|tinh-bb|",
      'province-bodies.tsv:5 applies: "tinh-bb" is no kind and no province. Did you mean "tinh-b"?',
    ],
    [
      "province-bodies.tsv",
      "|so-xay-dung-{id}|",
      "|so-xay-dun-{id}|",
      'province-bodies.tsv:3 successors: "so-xay-dun-{id}" is the id of no row here. Did you mean "so-xay-dung-{id}"?',
    ],
    [
      "province-positions.tsv",
      "Phó Chủ tịch|ubnd-{id}",
      "Phó Chủ tịch|uhnd-{id}",
      'province-positions.tsv:2 body: "uhnd-{id}" is a body of no province that this row applies to',
    ],
  ])("%s: %j for %j", (file, from, to, message) => {
    expect(refusal(file, from, to)).toContain(message);
  });

  test("and a folder without the files is refused, too", () => {
    expect(() => readSeeds(join(root, "nowhere"))).toThrow(
      /nowhere\/provinces.tsv: cannot be read \(ENOENT\)/,
    );
  });
});
