import { expect, test } from "vitest";
import { GraphSession } from "../../src/graph/session.ts";
import { UnavailableError } from "../../src/std/errors.ts";
import { testNeo4j } from "../support/test-neo4j.ts";

test("a wrong password is said, once and in words", async () => {
  const address = await testNeo4j();
  const opening = GraphSession.open({ ...address, password: "wrong" });
  await expect(opening).rejects.toThrow(
    /refuses the user or password .* Check NEO4J_USER and NEO4J_PASSWORD/,
  );
  await expect(opening).rejects.toBeInstanceOf(UnavailableError);
});

test("a server that is not there is said with its address and what happened", async () => {
  const opening = GraphSession.open({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x" });
  await expect(opening).rejects.toThrow(
    "No Neo4j answers at bolt://127.0.0.1:1 (connect ECONNREFUSED 127.0.0.1:1). Check",
  );
});

test("neo4j:// finds its way by the routing table of the server", async () => {
  const { uri, user, password } = await testNeo4j();
  const graph = await GraphSession.open({ uri: uri.replace("bolt:", "neo4j:"), user, password });
  expect(await graph.server()).toMatch(/^Neo4j\/5\./);
  expect(await graph.read("alive", {})).toHaveLength(1);
  await graph.close();
});
