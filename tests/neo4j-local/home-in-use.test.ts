import { expect, test } from "vitest";
import { homeInUse } from "../../src/neo4j-local/home-in-use.ts";
import { homeLayout } from "../../src/neo4j-local/home-layout.ts";
import type { KeeperStatus } from "../../src/neo4j-local/keeper-status.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const layout = homeLayout(temporaryFolder());
const status: KeeperStatus = {
  state: "running",
  mode: "owned",
  pid: 10,
  javaPid: 11,
  boltUri: "bolt://127.0.0.1:7687",
  owner: { pid: 9, label: "officials-graph start at http://127.0.0.1:4000" },
  since: "2026-11-24T00:00:00.000Z",
  restarts: 0,
  lastFailure: null,
};

test.each([
  [
    "its owner",
    status,
    "officials-graph start at http://127.0.0.1:4000 has it (pid 9), Neo4j at bolt://127.0.0.1:7687.",
  ],
  [
    "a detached one",
    { ...status, mode: "detached" as const, owner: null },
    "it was started to stay (officials-graph neo4j start), Neo4j at bolt://127.0.0.1:7687.",
  ],
  ["a start under way", { ...status, boltUri: null }, "(pid 9), Neo4j not yet started."],
  [
    "a keeper that hangs",
    "silent" as const,
    "the process that keeps its Neo4j (pid 10) lives, but does not answer.",
  ],
])("a second start is told of %s", (_name, holder, words) => {
  const { message } = homeInUse(layout, holder, 10);
  expect(message).toContain(words);
  expect(message).toContain(layout.home);
  expect(message).toMatch(/Stop that first, or set OFFICIALS_GRAPH_HOME to another folder\.$/);
});
