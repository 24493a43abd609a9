import { afterAll, beforeAll, expect, test } from "vitest";
import { GraphSession } from "../../src/graph/session.ts";
import { load } from "../../src/ingest/load.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS } from "../support/factory.ts";
import { testNeo4j } from "../support/test-neo4j.ts";

let clean: CleanGraph;
let routed: GraphSession;
beforeAll(async () => {
  clean = await cleanGraph();
  const address = await testNeo4j();
  routed = await GraphSession.open({ ...address, uri: address.uri.replace(/^bolt:/, "neo4j:") });
});
afterAll(async () => {
  await routed?.close();
  await clean.close();
});

const stories = [
  { id: "a1", chairs: ["Trần Văn Khải"], organisers: ["Ban Tổ chức Trung ương"] },
  { id: "a2", chairs: ["Trần Văn Khải"], attendees: ["Lê Thị Hoa"] },
];

test("the server tells where to read and where to write, and a load that asks it makes the same graph", async () => {
  const [table] = await clean.cypher("CALL dbms.routing.getRoutingTable({}) YIELD servers RETURN servers");
  const roles = (table!.servers as { role: string }[]).map(({ role }) => role);
  expect(roles.sort()).toEqual(["READ", "ROUTE", "WRITE"]);

  await load(clean.graph, stories.map(item), NO_SEEDS);
  const direct = await clean.dump();
  await clean.wipe();
  await load(routed, stories.map(item), NO_SEEDS);
  expect(await clean.dump()).toEqual(direct);
});
