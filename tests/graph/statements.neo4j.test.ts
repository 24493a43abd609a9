import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readStatementFiles } from "../../src/graph/statement-file.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { testNeo4j } from "../support/test-neo4j.ts";

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

describe.each(["read", "write"] as const)("Neo4j compiles every statement of cypher/%s", (folder) => {
  const statements = [...readStatementFiles(folder).values()];

  test.each(statements.map((statement) => [statement.name, statement] as const))(
    "%s",
    async (_, statement) => {
      const params = Object.fromEntries(Object.keys(statement.params).map((name) => [name, null]));
      for (const cypher of new Set([statement.cypher, statement.believingAll])) {
        const { summary, keys } = await driver.executeQuery(`EXPLAIN ${cypher}`, params);
        expect(keys).toEqual(Object.keys(statement.columns));
        expect(summary.queryType).toMatch(folder === "read" ? /^r$/ : /w$/);
        const deprecations = summary.notifications.filter((n) => n.code.includes("Deprecat"));
        expect(deprecations).toEqual([]);
      }
    },
  );
});
