import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../../src/graph/migrate.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";

let clean: CleanGraph;
beforeAll(async () => {
  clean = await cleanGraph();
});
afterAll(async () => {
  await clean.cypher("MATCH (m:Migration) DELETE m");
  await clean.close();
});

test("applies each migration once, in order, and remembers it", async () => {
  await clean.cypher("MATCH (m:Migration) DELETE m");
  const applied = await migrate(clean.graph);
  expect(applied[0]).toBe("001-person-id");
  expect(applied).toEqual([...applied].sort());
  expect(await migrate(clean.graph)).toEqual([]);
});

test("completes an interrupted run", async () => {
  await clean.cypher("MATCH (m:Migration) WHERE m.name > '010' DELETE m");
  const rest = await migrate(clean.graph);
  expect(rest[0]).toMatch(/^010-/);
  expect(await migrate(clean.graph)).toEqual([]);
});

test.for([1, 2, 3])("is done once by programs that begin at the same time (%i)", async () => {
  for (const { name } of await clean.cypher(
    "SHOW INDEXES YIELD name, owningConstraint, type WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN name",
  ))
    await clean.cypher(`DROP INDEX ${name}`);
  await clean.cypher("MATCH (m:Migration) DELETE m");
  await Promise.all(Array.from({ length: 4 }, () => migrate(clean.graph)));
  expect(await migrate(clean.graph)).toEqual([]);
  expect(await clean.cypher("SHOW INDEXES YIELD name WHERE name = 'attended_for_person'")).toHaveLength(1);
});

test("gives the relations of an older graph the places that newer ones have", async () => {
  await clean.cypher(`MATCH (later:Migration) WHERE later.name >= '055' DELETE later WITH count(*) AS gone
    CREATE (p:Entity:Person {id: 'p'}), (m:Entity:Meeting {id: 'm', date: '2020-11-30'}), (n:Entity:Meeting {id: 'n'})
    CREATE (p)-[:ATTENDED {order: 7}]->(m), (p)-[:ATTENDED]->(n), (p)-[:CHAIRED]->(m)`);
  await migrate(clean.graph);
  const places = await clean.cypher(`MATCH (:Person)-[r:ATTENDED|CHAIRED]->()
    RETURN type(r) AS type, r.forPerson AS forPerson, r.forMeeting AS forMeeting ORDER BY type, forPerson`);
  expect(places.map((row) => Object.values(row))).toEqual([
    ["ATTENDED", "p  n", "n 2000000 p"],
    ["ATTENDED", "p 2020-11-30 m", "m 1000007 p"],
    ["CHAIRED", "p 2020-11-30 m", null],
  ]);
  await clean.wipe();
});

test("leaves data alone that was changed where it comes from, and makes the indexes", async () => {
  const had = await clean.graph.read("applied-migrations", {});
  await clean.cypher(`MATCH (later:Migration) WHERE later.name >= '055' DELETE later WITH count(*) AS gone
    CREATE (:Entity:Person {id: 'p'})-[:ATTENDED {forPerson: 'as it was'}]->(:Entity:Meeting {id: 'm'})`);
  await clean.cypher("DROP INDEX attended_for_person");
  expect(await migrate(clean.graph, had)).toContain("055-attended-places");
  expect(await clean.cypher("MATCH ()-[r:ATTENDED]->() RETURN r.forPerson AS place")).toEqual([
    { place: "as it was" },
  ]);
  expect(await clean.cypher("SHOW INDEXES YIELD name WHERE name = 'attended_for_person'")).toHaveLength(1);
  expect(await migrate(clean.graph)).toEqual([]);
  await clean.wipe();
});

test("refuses a migration that was edited after it was applied", async () => {
  await clean.cypher(
    "MATCH (m:Migration {name: '001-person-id'}) SET m.was = m.checksum, m.checksum = 'other'",
  );
  await expect(migrate(clean.graph)).rejects.toThrow("another version of cypher/schema/001-person-id.cypher");
  await clean.cypher("MATCH (m:Migration {name: '001-person-id'}) SET m.checksum = m.was REMOVE m.was");
});

test("refuses to work on a schema that is newer than the program", async () => {
  await clean.cypher("CREATE (:Migration {name: '999-from-the-future', checksum: 'x'})");
  await expect(migrate(clean.graph)).rejects.toThrow("newer schema than this program (999-from-the-future)");
  await clean.cypher("MATCH (m:Migration {name: '999-from-the-future'}) DELETE m");
});
