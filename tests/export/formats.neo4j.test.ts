import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXPORT_FORMATS, type ExportFormatName } from "../../src/export/export-formats.ts";
import type { CleanGraph } from "../support/clean-graph.ts";
import { exported, UNSPOKEN_OF, worldGraph } from "./export-world.ts";

let clean: CleanGraph;
beforeAll(async () => {
  clean = await worldGraph();
});
afterAll(() => clean.close());

const NAMES = Object.keys(EXPORT_FORMATS) as ExportFormatName[];

function filesOf(path: string, name: ExportFormatName): Buffer[] {
  if (EXPORT_FORMATS[name].makes === "file") return [readFileSync(path)];
  return readdirSync(path)
    .sort()
    .map((file) => readFileSync(join(path, file)));
}

describe.each(NAMES)("%s", (name) => {
  test("is the same each time, byte by byte", async () => {
    const [first, second] = [await exported(clean.graph, name), await exported(clean.graph, name)];
    expect(filesOf(first, name).length).toBeGreaterThan(0);
    expect(filesOf(second, name)).toEqual(filesOf(first, name));
  });
});

type Row = Record<string, string>;

async function tablesOf(path: string): Promise<Record<string, Row[]>> {
  return Object.fromEntries(
    readdirSync(path).map((file) => [
      file.replace(".csv", ""),
      parse(readFileSync(join(path, file)), { columns: true, bom: true }) as Row[],
    ]),
  );
}

const count = async (pattern: string) =>
  Number((await clean.cypher(`MATCH ${pattern} RETURN count(*) AS n`))[0]!.n);

describe("csv", () => {
  test("has a file for each kind, with all of it, and statements that lead from relation to article and quote", async () => {
    const tables = await tablesOf(await exported(clean.graph, "csv"));
    expect(tables.persons).toHaveLength(await count("(:Person)"));
    expect(tables.chaired).toHaveLength(await count("()-[:CHAIRED]->()"));
    expect(tables["mentioned-in"]).toHaveLength(await count("()-[:MENTIONED_IN]->()"));
    expect(tables.statements).toHaveLength(await count("(:Statement)"));
    const relation = tables.attended!.find(({ roles }) => roles === "REPORTED; SPOKE")!;
    const carriers = tables.statements!.filter(({ claim }) => claim === relation.claim);
    expect(carriers.map(({ articleId }) => articleId).sort()).toEqual(["online", "online-again"]);
    expect(carriers.every(({ quote }) => quote!.length > 0)).toBe(true);
    expect(
      tables.statements!.filter(({ withdrawn }) => withdrawn === "true").map(({ articleId }) => articleId),
    ).toContain("hoax");
  });

  test("names both ends of a relation beside their ids", async () => {
    const tables = await tablesOf(await exported(clean.graph, "csv"));
    const names = new Map(
      [...tables.persons!, ...tables.positions!, ...tables.bodies!, ...tables.meetings!].map(
        ({ id, name }) => [id, name],
      ),
    );
    const titles = new Map(tables.articles!.map(({ id, title }) => [id, title]));
    const named = (relation: Row) => [relation.sourceName, relation.targetName];
    for (const table of ["chaired", "attended", "holds", "in"]) {
      expect(tables[table]!.length).toBeGreaterThan(0);
      for (const relation of tables[table]!)
        expect(named(relation)).toEqual([names.get(relation.source), names.get(relation.target)]);
    }
    const mention = tables["mentioned-in"]!.find(({ source }) => names.has(source))!;
    expect(named(mention)).toEqual([names.get(mention.source), titles.get(mention.target)]);
  });

  test("is in Windows line ends with a byte order mark, as spreadsheets want it", async () => {
    const text = readFileSync(join(await exported(clean.graph, "csv"), "persons.csv"), "utf8");
    expect(text.startsWith("\uFEFFid,name\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

describe("jsonl", () => {
  test("keeps what somebody else put into the graph", async () => {
    await clean.cypher("MATCH (p:Person) SET p.wikidata = 'Q1'");
    await clean.cypher("MATCH (s:Statement) SET s.seenBy = 'us'");
    const lines = readFileSync(await exported(clean.graph, "jsonl"), "utf8")
      .trimEnd()
      .split("\n");
    await clean.cypher("MATCH (n:Person|Statement) REMOVE n.wikidata, n.seenBy");
    const items = lines.map((line) => JSON.parse(line));
    const persons = items.filter(({ label }) => label === "Person");
    expect(persons.length).toBeGreaterThan(0);
    expect(persons.filter(({ properties }) => properties.wikidata !== "Q1" || !properties.name)).toEqual([]);
    const statements = items.flatMap(({ statements = [] }) => statements);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(({ properties }) => properties.seenBy !== "us")).toEqual([]);
  });

  test("keeps all that is written of a statement, in one order", async () => {
    const lines = readFileSync(await exported(clean.graph, "jsonl"), "utf8")
      .trimEnd()
      .split("\n");
    const statements = lines.flatMap((line) => JSON.parse(line).statements ?? []);
    const kept = await clean.cypher("MATCH (s:Statement) RETURN s.id AS id, properties(s) AS properties");
    const byId = new Map(statements.map(({ id, properties }) => [id, properties]));
    expect(byId.size).toBe(kept.length);
    for (const { id, properties } of kept) expect(byId.get(id as string)).toEqual(properties);
    for (const { properties } of statements) expect(Object.keys(properties)[0]).toBe("id");
  });
});

describe("a part of the graph", () => {
  const idOf = async (name: string) =>
    (await clean.cypher("MATCH (n:Entity {name: $name}) RETURN n.id AS id LIMIT 1", { name }))[0]!
      .id as string;

  test("around an entity is what lies so many relations away, and the relations between", async () => {
    const review = await idOf("Hội nghị tổng kết");
    const tables = await tablesOf(await exported(clean.graph, "csv", { around: [review], hops: 1 }));
    const expected = await clean.cypher(
      "MATCH (n:Entity {id: $review})-[r]-(other:Entity) RETURN DISTINCT other.id AS id",
      { review },
    );
    const found = ["persons", "bodies", "documents", "positions", "meetings"].flatMap((name) =>
      tables[name]!.map(({ id }) => id!),
    );
    expect(found.sort()).toEqual([review, ...expected.map(({ id }) => id)].sort());
    const ids = new Set(found);
    for (const table of ["attended", "holds", "in", "part-of"])
      for (const { source, target } of tables[table]!)
        expect(ids.has(source!) && ids.has(target!)).toBe(true);
    const articles = new Set(tables.articles!.map(({ id }) => id));
    expect(tables.statements!.filter(({ articleId }) => !articles.has(articleId))).toEqual([]);
  });

  test("of what is reported has what articles speak of, and nothing that reference data alone knows", async () => {
    await clean.cypher(UNSPOKEN_OF);
    const tables = await tablesOf(await exported(clean.graph, "csv", { reported: true }));
    const found = ["persons", "bodies", "documents", "positions", "meetings"].flatMap((name) =>
      tables[name]!.map(({ id }) => id!),
    );
    const expected = await clean.cypher(`
      MATCH (n:Entity)-[:MENTIONED_IN]->(a:Article) WHERE a.source <> 'seeds' OR a.source IS NULL
      RETURN n.id AS id
      UNION
      MATCH (n:Entity)<-[:IN]-(:Position)-[:MENTIONED_IN]->(a:Article) WHERE a.source <> 'seeds' OR a.source IS NULL
      RETURN n.id AS id`);
    expect(found.sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(await count("(:Entity)")).toBe(found.length + 1);
    expect(tables["mentioned-in"]!.filter(({ target }) => target!.startsWith("seeds/"))).toEqual([]);
    const around = await tablesOf(
      await exported(clean.graph, "csv", { around: [found[0]!], hops: 8, reported: true }),
    );
    expect(around.bodies!.length).toBeGreaterThan(0);
    expect(around.bodies!.filter(({ id }) => !found.includes(id!))).toEqual([]);
    await clean.cypher("MATCH (b:Body {id: 'unspoken-of'}) DETACH DELETE b");
  });

  test("in a window holds the meetings of that time, those known by their month when it may have been then", async () => {
    const window = { from: "2020-02-15", to: "2020-05-31" };
    const tables = await tablesOf(await exported(clean.graph, "csv", window));
    const attended = new Set([...tables.attended!, ...tables.chaired!].map(({ target }) => target));
    const names = tables.meetings!.filter(({ id }) => attended.has(id)).map(({ name }) => name);
    expect(names.sort()).toEqual(["Buổi làm việc tại Hà Nam", "Hội nghị toàn quốc"]);
    const ids = new Set(
      ["persons", "bodies", "documents", "positions", "meetings"].flatMap((name) =>
        tables[name]!.map(({ id }) => id!),
      ),
    );
    const ends = ["attended", "chaired", "organised", "holds", "in", "part-of"].flatMap((name) =>
      tables[name]!.flatMap(({ source, target }) => [source!, target!]),
    );
    expect(ends.filter((id) => !ids.has(id))).toEqual([]);
  });
});

// The last: it wipes the graph.
describe("a cypher script", () => {
  test("makes the nodes and relations again in an empty Neo4j, and nothing more when run again", async () => {
    const path = await exported(clean.graph, "cypher");
    const shape = async () =>
      clean.cypher(
        "MATCH (a:Entity)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, r.claim AS claim, r.roles AS roles, r.titles AS titles ORDER BY a, type, b, claim",
      );
    const statements =
      "MATCH (s:Statement)-[:STATED_IN]->(a) RETURN s.id AS id, a.id AS a, s.quote AS quote ORDER BY id";
    const [before, saidBefore] = [await shape(), await clean.cypher(statements)];
    await clean.wipe();
    const script = readFileSync(path, "utf8")
      .split(";\n")
      .filter((statement) => statement.trim() !== "" && !statement.startsWith("CREATE CONSTRAINT"));
    for (let run = 0; run < 2; run++) {
      for (const statement of script) await clean.cypher(statement);
      expect(await shape()).toEqual(before);
      expect(await clean.cypher(statements)).toEqual(saidBefore);
    }
  });
});
