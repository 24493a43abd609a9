import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagePath } from "../../src/std/package-root.ts";
import type { CleanGraph } from "../support/clean-graph.ts";
import { exported, worldGraph } from "./export-world.ts";
import { hasReaders, readBy } from "./readers/python-reader.ts";

let clean: CleanGraph;
beforeAll(async () => {
  clean = await worldGraph();
});
afterAll(() => clean.close());

const count = async (pattern: string) =>
  Number((await clean.cypher(`MATCH ${pattern} RETURN count(*) AS n`))[0]!.n);
const idOf = async (label: string, name: string) =>
  (await clean.cypher(`MATCH (n:${label} {name: $name}) RETURN n.id AS id`, { name }))[0]!.id as string;

interface Read {
  readonly directed: boolean;
  readonly nodes: Record<string, Record<string, unknown>>;
  readonly edges: readonly (readonly [string, string, Record<string, unknown>])[];
}

describe.skipIf(!hasReaders)("a reader of others finds all of the graph in", () => {
  test.each(["graphml", "gexf"] as const)("%s (networkx)", async (format) => {
    const read = await readBy<Read>("read-networkx.py", await exported(clean.graph, format));
    expect(read.directed).toBe(true);
    expect(Object.keys(read.nodes)).toHaveLength((await count("(:Entity)")) + (await count("(:Article)")));
    expect(read.edges).toHaveLength(await count("(:Entity)-[]->()"));

    const talk = await idOf("Meeting", "Buổi làm việc tại Hà Nam");
    expect(read.nodes[talk]).toMatchObject({ type: "Meeting", date: "2020-02", place: "Phủ Lý" });
    const atOnline = read.edges.filter(
      ([from, to, { type }]) => type === "ATTENDED" && read.nodes[from]!.name && to.length > 0,
    );
    const spoke = atOnline.find(
      ([, , { roles, sites }]) => roles === "REPORTED; SPOKE" && sites === "điểm cầu Hà Nam",
    );
    expect(spoke?.[2]).toMatchObject({ articleIds: "online; online-again", meetingDate: "2020-01-10" });
    expect(String(spoke?.[2].statementIds).split("; ")).toHaveLength(2);
    expect(spoke?.[2].quote).toEqual(expect.any(String));
  });

  test("gexf: a meeting is on its days, one known by its month in all of that month, one without a year always", async () => {
    const { nodes, edges } = await readBy<Read>("read-networkx.py", await exported(clean.graph, "gexf"));
    const byName = (name: string) => Object.values(nodes).find((node) => node.name === name)!;
    expect(byName("Hội nghị tổng kết")).toMatchObject({ start: "2019-03-01", end: "2019-03-01" });
    expect(byName("Buổi làm việc tại Hà Nam")).toMatchObject({ start: "2020-02-01", end: "2020-02-29" });
    const undated = Object.values(nodes).find(({ date }) => date === "--09-02")!;
    expect(undated).not.toHaveProperty("start");
    const spells = edges.map(([, , { start, end }]) => [start, end]).filter(([start, end]) => start && end);
    expect(spells.length).toBeGreaterThan(20);
    expect(spells.filter(([start, end]) => start! > end!)).toEqual([]);
  });

  test("FollowTheMoney: it refuses nothing, and every end of a link is there", async () => {
    const { entities, refused, dangling } = await readBy<{
      entities: { id: string; schema: string; properties: Record<string, string[]> }[];
      refused: unknown[];
      dangling: unknown[];
    }>("read-ftm.py", await exported(clean.graph, "ftm"));
    expect(refused).toEqual([]);
    expect(dangling).toEqual([]);
    const of = (schema: string) => entities.filter((entity) => entity.schema === schema);
    expect(of("Person")).toHaveLength(await count("(:Person)"));
    expect(of("Event")).toHaveLength(await count("(:Meeting)"));
    expect(of("Occupancy")).toHaveLength(await count("()-[:HOLDS]->()"));
    expect(of("UnknownLink").filter(({ properties }) => properties.role![0] === "CHAIRED")).toHaveLength(
      await count("()-[:CHAIRED]->()"),
    );
    expect(of("Occupancy").map(({ properties }) => properties.startDate?.[0])).toContain("2019-11");
    const withoutProof = of("Occupancy").filter(({ properties }) => !properties.proof || !properties.summary);
    expect(withoutProof).toEqual([]);
  });

  test("FollowTheMoney of a part: nothing leads out of it", async () => {
    const around = [await idOf("Meeting", "Phiên họp thường kỳ")];
    const read = await readBy<{ entities: unknown[]; refused: unknown[]; dangling: unknown[] }>(
      "read-ftm.py",
      await exported(clean.graph, "ftm", { around }),
    );
    expect(read.entities.length).toBeGreaterThan(5);
    expect({ refused: read.refused, dangling: read.dangling }).toEqual({ refused: [], dangling: [] });
  });

  test("Popolo (EveryPolitician's importer)", async () => {
    const schemas = process.env.POPOLO_SCHEMAS;
    const read = await readBy<{
      persons: Record<string, string>;
      organizations: Record<string, string>;
      posts: Record<string, [string, string | null]>;
      memberships: [string, string, string, string, string][];
      events: Record<string, [string, string, string]>;
      faults: unknown[];
    }>("read-popolo.py", await exported(clean.graph, "popolo"), ...(schemas ? [schemas] : []));
    expect(read.faults).toEqual([]);
    expect(Object.keys(read.persons)).toHaveLength(await count("(:Person)"));
    expect(Object.keys(read.organizations)).toHaveLength(await count("(:Body)"));
    expect(Object.keys(read.posts)).toHaveLength(await count("(:Position)"));
    expect(Object.keys(read.events)).toHaveLength(await count("(:Meeting)"));
    expect(read.memberships).toHaveLength(await count("()-[:HOLDS]->()"));
    const elected = read.memberships.filter(([, , , start]) => start.startsWith("2019-11"));
    expect(elected.length).toBeGreaterThan(1);
  });

  test("JSON-LD (rdflib, pyshacl)", async () => {
    const chairs =
      "PREFIX s: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#> SELECT ?meeting ?person (COUNT(DISTINCT ?article) AS ?articles) " +
      'WHERE { ?m s:attendee ?role ; s:name ?meeting . ?role s:roleName "CHAIRED" ; s:attendee ?p ; prov:wasDerivedFrom/prov:wasQuotedFrom ?article . ' +
      "?p a s:Person ; s:name ?person } GROUP BY ?meeting ?person ?role";
    const { conforms, report, answers } = await readBy<{
      conforms: boolean;
      report: string;
      answers: Record<string, string[][]>;
    }>(
      "read-json-ld.py",
      await exported(clean.graph, "jsonld"),
      packagePath("tests", "export", "readers", "shapes.ttl"),
      JSON.stringify({ chairs }),
    );
    expect(conforms, report).toBe(true);
    const expected = await clean.cypher(
      "MATCH (p:Person)-[r:CHAIRED]->(m:Meeting) RETURN m.name AS meeting, p.name AS person, toString(r.articles) AS articles",
    );
    expect(answers.chairs!.sort()).toEqual(
      expected.map(({ meeting, person, articles }) => [meeting, person, articles]).sort(),
    );
  });

  test("Parquet (pyarrow)", async () => {
    const tables = await readBy<
      Record<string, { types: Record<string, string>; rows: Record<string, unknown>[] }>
    >("read-parquet.py", await exported(clean.graph, "parquet"));
    expect(tables["attended.parquet"]!.rows).toHaveLength(await count("()-[:ATTENDED]->()"));
    expect(tables["statements.parquet"]!.rows).toHaveLength(await count("(:Statement)"));
    expect(tables["attended.parquet"]!.types).toMatchObject({
      roles: "list<element: string not null>",
      confidence: "double",
      articles: "int32",
    });
    expect(tables["meetings.parquet"]!.rows.map(({ date }) => date)).toEqual(
      expect.arrayContaining(["2020-02", "--09-02", "2020-01-10"]),
    );
    const roles = tables["attended.parquet"]!.rows.map((row) => String(row.roles));
    expect(roles).toContain("REPORTED,SPOKE");
  });
});
