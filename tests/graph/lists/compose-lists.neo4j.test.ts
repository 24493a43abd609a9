import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ListComposer } from "../../../src/graph/lists/compose-lists.ts";
import type { ListName, ListQuery } from "../../../src/graph/lists/list-query.ts";
import { readStatementFiles } from "../../../src/graph/statement-file.ts";
import { type CleanGraph, cleanGraph } from "../../support/clean-graph.ts";
import { testNeo4j } from "../../support/test-neo4j.ts";

let clean: CleanGraph;
let driver: neo4j.Driver;
beforeAll(async () => {
  clean = await cleanGraph();
  const { uri, user, password } = await testNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.close();
  await clean.close();
});

const lists = readStatementFiles("lists");
const composer = new ListComposer(lists, readStatementFiles("composed"));

function asked(list: string, more: Partial<ListQuery> = {}): ListQuery {
  const params = { fromEnd: false, limit: 3 };
  const whole = {
    list: list as ListName,
    params,
    node: ["id"],
    relation: [],
    withKeys: true,
    withTotal: true,
    lists: [],
  };
  return { ...whole, ...more };
}

async function explained(query: ListQuery): Promise<neo4j.ResultSummary> {
  const { cypher, params } = composer.compose({ node: ["id"], lists: [query] });
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, { ...params, ids: [] });
  return summary;
}

describe("Neo4j compiles every list of cypher/lists", () => {
  const cursor = { key: "a", id: "b" };
  test.each([...lists.keys()])("%s", async (list) => {
    for (const params of [
      { fromEnd: false, limit: 3 },
      { fromEnd: true, limit: 3, before: cursor },
      { fromEnd: false, limit: 3, after: cursor, knownAt: "2020-01-01", minConfidence: 0.5 },
    ]) {
      const below = params.knownAt ? [asked("articles-mentioning", { params })] : [];
      const summary = await explained(asked(list, { params, lists: below }));
      expect(summary.queryType).toBe("r");
      expect(summary.notifications.filter((n) => n.code.includes("Deprecat"))).toEqual([]);
    }
  });
});

test.each(["meetings-attended", "meetings-chaired", "meeting-attendees"])(
  "%s asks its index for a part of it",
  async (list) => {
    const params = { fromEnd: false, limit: 3, roles: ["PRESENT"] };
    for (const more of [{}, { after: { key: "a", id: "b" } }, { fromEnd: true }, { knownAt: "2020-01-01" }]) {
      const { plan } = await explained(asked(list, { params: { ...params, ...more }, withTotal: false }));
      expect(operatorsOf(plan as neo4j.Plan)).toContain("DirectedRelationshipIndexSeekByRange@neo4j");
    }
  },
);

function operatorsOf({ operatorType, children }: neo4j.Plan): string[] {
  return [operatorType, ...children.flatMap(operatorsOf)];
}

test("lists within lists find their own parents, and end where they are told", async () => {
  await clean.cypher(`
    CREATE (m:Entity:Meeting {id: 'm', name: 'Họp'}), (n:Entity:Meeting {id: 'n', name: 'Hội nghị'})
    FOREACH (i IN range(1, 4) |
      CREATE (p:Entity:Person {id: 'p' + i, name: 'Người ' + i})
      CREATE (p)-[:ATTENDED {order: i, roles: ['PRESENT'], claim: 'a' + i}]->(m)
      CREATE (p)-[:ATTENDED {order: 5 - i, roles: ['ABSENT'], claim: 'b' + i}]->(n)
      CREATE (p)-[:CHAIRED {claim: 'c' + i}]->(n))`);
  await clean.graph.applyInParts("055-attended-places");
  await clean.graph.applyInParts("056-chaired-places");
  const chaired = asked("meetings-chaired", {
    withTotal: false,
    withKeys: false,
    node: ["name"],
    relation: ["claim"],
  });
  const attendees = asked("meeting-attendees", {
    params: { fromEnd: true, limit: 2, roles: ["PRESENT"] },
    lists: [chaired],
  });
  const [row] = await clean.graph.entities(["m"], { node: ["name"], lists: [attendees] });
  const chairedBy = (i: number) => [
    {
      edges: [{ key: null, node: { name: "Hội nghị" }, relation: { claim: `c${i}` }, lists: [] }],
      total: null,
    },
  ];
  expect(row).toEqual({
    id: "m",
    kind: "Meeting",
    node: { name: "Họp" },
    lists: [
      {
        edges: [
          { key: 1000004, node: { id: "p4" }, relation: {}, lists: chairedBy(4) },
          { key: 1000003, node: { id: "p3" }, relation: {}, lists: chairedBy(3) },
        ],
        total: 4,
      },
    ],
  });
});
