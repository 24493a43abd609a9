import { appendFileSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { temporaryHome } from "../access/temporary-home.ts";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { runCli } from "../support/run-cli.ts";
import { unusedPort } from "../support/unused-port.ts";

const folder = temporaryHome();
const home = join(folder, "home");
const file = join(folder, "graph.dump");
const env = {
  OFFICIALS_GRAPH_HOME: home,
  BOLT_PORT: String(await unusedPort()),
  OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
};
const cli = (args: string[], input = "") => runCli(args, { env, input });
const ARTICLE = {
  id: "p1",
  title: "Họp",
  text: "Chiều 2/3, ông Lương Đình Khải, Trưởng Ban Tổ chức Trung ương chủ trì hội nghị.",
};

afterAll(() => cli(["neo4j", "stop"]));

test("the local database is dumped, lost with all of its home, and back after a restore", async () => {
  expect(await cli(["load"], JSON.stringify(ARTICLE))).toMatchObject({ code: 0 });
  expect(await cli(["backup", file])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("graph.dump.sha256"),
  });
  rmSync(home, { recursive: true });
  expect(await cli(["restore", file])).toMatchObject({
    code: 0,
    stdout: "The graph is restored; all of it agrees.\n",
  });
  const { stdout } = await cli(["query", `{ articles(search: "Họp") { nodes { title } } }`]);
  expect(stdout).toContain('"Họp"');
  expect(existsSync(file)).toBe(true);
});

test("a home that has a graph is left alone, and a dump that was changed is refused", async () => {
  expect(await cli(["restore", file])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("has a graph"),
  });
  appendFileSync(file, "x");
  expect(await cli(["restore", file, "--force"])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("checksum differs"),
  });
});
