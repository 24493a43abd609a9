import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { controlServer } from "../../src/neo4j-local/control-server.ts";
import { homeLayout } from "../../src/neo4j-local/home-layout.ts";
import { takeHomeLock } from "../../src/neo4j-local/home-lock.ts";
import { joinNeo4j } from "../../src/neo4j-local/join-neo4j.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("who wants to join a Neo4j that breaks again and again is told why, and does not wait for ever", async () => {
  const home = temporaryFolder();
  await mkdir(join(home, "keeper"));
  const layout = homeLayout(home);
  const keeper = controlServer(() => ({
    state: "restarting",
    mode: "detached",
    pid: process.pid,
    javaPid: null,
    boltUri: "bolt://127.0.0.1:7687",
    owner: null,
    since: "2026-11-24T00:00:00.000Z",
    restarts: 9,
    lastFailure: "the disk is full",
  }));
  expect(await takeHomeLock(layout, keeper)).toBe(true);
  await expect(joinNeo4j(home, 0)).rejects.toMatchObject({
    name: "UnavailableError",
    message: `Neo4j on the data home ${layout.home} broke and does not come back: the disk is full. What it said is in ${layout.console}.`,
  });
  keeper.close();
});
