import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenDatabase, ServerLog } from "../../src/neo4j-local/server-log.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const AT = "2026-11-24 04:20:17.996+0000";

describe("a database that only a restart brings back", () => {
  test.each([
    `${AT} ERROR [o.n.m.DatabaseHealth] [neo4j/4e31e4f5] Database panic: The database has encountered a critical error`,
    `${AT} ERROR [o.n.b.f.StateMachineImpl] Client triggered an unexpected error [Neo.DatabaseError.Transaction.TransactionStartFailed]: The database has encountered a critical error, and needs to be restarted. Please see`,
    `${AT} ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{2d3ac7de[neo4j]}`,
  ])("is seen in %s", (line) => {
    expect(brokenDatabase(`${AT} INFO  [x] all is well\n${line}\n${AT} INFO  [x] on\n`)).toContain(
      line.slice(36, 60),
    );
  });

  test("is told with its causes, and nothing of what comes after", () => {
    const entry =
      "[o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{2d3ac7de[neo4j]}\nCaused by: y.Z: broken\n";
    expect(brokenDatabase(`${AT} ERROR ${entry}${AT} INFO  [x] on\n`)).toBe(entry);
  });

  test("is not made up from a warning or from what a client wrote", () => {
    const log = `${AT} WARN  [o.n.m.DatabaseHealth] x\n${AT} INFO  RETURN 'ERROR [o.n.m.DatabaseHealth] needs to be restarted'\n`;
    expect(brokenDatabase(log)).toBeUndefined();
  });
});

describe("a log is read", () => {
  const path = () => join(temporaryFolder(), "debug.log");

  test("from where it ended on, each part once", () => {
    const file = path();
    writeFileSync(file, "of the run before\n");
    const log = new ServerLog(file);
    expect(log.news()).toBe("");
    appendFileSync(file, "hồ sơ\n");
    expect(log.news()).toBe("hồ sơ\n");
    expect(log.news()).toBe("");
  });

  test("from the start when it is begun anew, and when it comes later", () => {
    const file = path();
    const log = new ServerLog(file);
    expect(log.news()).toBe("");
    writeFileSync(file, "first long part\n");
    expect(log.news()).toBe("first long part\n");
    writeFileSync(file, "anew\n");
    expect(log.news()).toBe("anew\n");
  });
});
