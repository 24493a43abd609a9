import { afterAll, beforeAll, expect, test } from "vitest";
import { load } from "../../src/ingest/load.ts";
import { loadSeeds } from "../../src/ingest/load-seeds.ts";
import { seedRecords } from "../../src/ingest/seed-records.ts";
import { nothingChecked } from "../../src/ingest/verify/drift.ts";
import { verify } from "../../src/ingest/verify/verify.ts";
import { SeedIndex } from "../../src/resolution/seed-index.ts";
import { readSeeds } from "../../src/seeds/read-seeds.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item } from "../support/factory.ts";

const seeds = readSeeds();
const index = new SeedIndex(seeds);
let clean: CleanGraph;
beforeAll(async () => {
  clean = await cleanGraph();
  await loadSeeds(clean.graph, seeds, index);
});
afterAll(() => clean.close());

test("every seeded body and position is a node, and nothing else is", async () => {
  const [counts] = await clean.cypher(
    "RETURN COUNT { (:Body) } AS bodies, COUNT { (:Position) } AS positions, COUNT { (:Entity) } AS all",
  );
  const { bodies, positions } = seeds;
  expect(counts).toEqual({
    bodies: bodies.length,
    positions: positions.length,
    all: bodies.length + positions.length,
  });
});

test("each province of before July 2025 leads to one of the 34 of today", async () => {
  const rows = await clean.cypher(`
    MATCH (b:Body) WHERE b.kind IN ['province', 'municipality'] AND (b.from IS NULL OR b.from <= '2025-06-30')
      AND (b.until IS NULL OR b.until >= '2025-06-30')
    MATCH (b)-[:SUCCEEDED_BY*0..1]->(now:Body) WHERE now.until IS NULL
    RETURN count(DISTINCT b) AS before, count(DISTINCT now) AS today`);
  expect(rows).toEqual([{ before: 63, today: 34 }]);
});

test("a seeded relation quotes its row, with the source in it", async () => {
  const [row] = await clean.cypher(`
    MATCH (:Body {id: 'ban-to-chuc-trung-uong'})-[r:PART_OF]->(parent:Body)
    MATCH (s:Statement {claim: r.claim})-[:STATED_IN]->(a:Article)
    RETURN parent.name AS parent, s.extractor AS extractor, a.id AS article, s.quote AS quote, substring(a.text, s.start, s.end - s.start) AS row`);
  expect(row).toMatchObject({ extractor: "seed", article: "seeds/bodies.tsv" });
  expect(row!.quote).toBe(row!.row);
  expect(row!.quote).toMatch(/^ban-to-chuc-trung-uong\t.*https?:/);
});

test("its files are no articles to `verify` and to whoever counts what speaks of a body", async () => {
  const checked = nothingChecked();
  for await (const drift of verify(clean.graph, index, checked)) expect(drift).toBeUndefined();
  expect(checked).toMatchObject({ articles: 0, referenceFiles: seeds.files.size });
  const [cited] = await clean.graph.read("entity-citations", {
    ids: ["ban-to-chuc-trung-uong"],
    knownAt: null,
    minConfidence: null,
  });
  expect(cited).toMatchObject({ names: ["Ban Tổ chức Trung ương"], articles: 0 });
});

test("loading them again writes nothing", async () => {
  expect(await load(clean.graph, seedRecords(seeds), index)).toMatchObject({ written: 0, statements: 0 });
});

test("a body that an article names by an abbreviation is the seeded one, and keeps the seed's name", async () => {
  await load(clean.graph, [item({ id: "n1", organisers: ["BTC TW", "UBND tỉnh @ Vĩnh Phúc"] })], index);
  const rows = await clean.cypher("MATCH (b:Body)-[:ORGANISED]->() RETURN b.name AS name ORDER BY name");
  expect(rows).toEqual([{ name: "Ban Tổ chức Trung ương" }, { name: "UBND tỉnh Vĩnh Phúc" }]);
});

test("a seed that is gone leaves the graph, unless an article speaks of it", async () => {
  const [kept, other] = seeds.positions.filter(
    (position) => position.file === "positions.tsv" && position.body,
  );
  const gone = [kept!.id, other!.id];
  const body = seeds.bodies.find((each) => each.id === kept!.body)!.name;
  await load(clean.graph, [item({ id: "g1", posts: [["Trần Văn Khải", kept!.title, body]] })], index);
  const present = () => clean.cypher("MATCH (x:Position) WHERE x.id IN $gone RETURN x.id AS id", { gone });
  expect(await present()).toHaveLength(2);

  const positions = seeds.positions.filter((position) => !gone.includes(position.id));
  const rest = { ...seeds, positions, files: new Map(seeds.files).set("positions.tsv", "shorter") };
  await loadSeeds(clean.graph, rest, new SeedIndex(rest));
  expect(await present()).toEqual([{ id: kept!.id }]);
  await loadSeeds(clean.graph, seeds, index);
  expect(await present()).toHaveLength(2);
});
