import { expect, test } from "vitest";
import { boltAnswers } from "../../src/neo4j-local/bolt-handshake.ts";
import { testNeo4j } from "../support/test-neo4j.ts";

test("gives every test the same Neo4j", async () => {
  const first = await testNeo4j();
  expect(await testNeo4j()).toEqual(first);
  expect(await boltAnswers(Number(new URL(first.uri).port))).toBe(true);
});
