import { expect, test } from "vitest";
import { serverLog } from "../../src/cli/server-log.ts";

test("at a terminal a log is sentences, and the same is not said again and again", () => {
  const said: string[] = [];
  const log = serverLog("info", true, (sentence) => said.push(sentence));
  log.warn("Neo4j does not answer");
  log.warn("Neo4j does not answer");
  log.debug("more than was asked for");
  log.info({ method: "POST", path: "/graphql", status: 200, ms: 12, from: "127.0.0.1" }, "request");
  expect(said).toEqual(["Neo4j does not answer", "POST /graphql: 200, 12 ms"]);
});

test("of a bug it keeps the stack, and says where in the answer it struck", () => {
  const said: string[] = [];
  serverLog("warn", true, (sentence) => said.push(sentence)).error(
    { err: new Error("no such page"), path: ["persons", 0, "name"] },
    "a resolver failed",
  );
  expect(said[0]).toMatch(/^a resolver failed \(persons\.0\.name\): Error: no such page\n +at /);
});
