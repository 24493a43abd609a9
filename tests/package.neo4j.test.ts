import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { packagePath } from "../src/std/package-root.ts";
import { testNeo4j } from "./support/test-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "installed "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the packed program works where it is installed: extract, load and query", async () => {
  const npm = (args: string[], cwd: string) =>
    execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], packagePath()));
  npm(["install", "--no-save", "--no-audit", "--no-fund", "--prefer-offline", `./${filename}`], folder);

  const { uri, user, password } = await testNeo4j();
  const env = { PATH: process.env.PATH!, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const run = (args: string[], input = "") => {
    const bin = join(folder, "node_modules/.bin/officials-graph");
    const { status, stdout, stderr } = spawnSync(bin, args, {
      cwd: folder,
      env,
      input,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    return { status, stdout, stderr };
  };
  const article = {
    id: "p1",
    title: "Họp",
    publishedAt: "2020-03-02",
    text: "Chiều 2/3, ông Lương Đình Khải, Trưởng Ban Tổ chức Trung ương chủ trì hội nghị.",
  };
  const extracted = run(["extract"], JSON.stringify(article));
  expect(extracted).toMatchObject({ status: 0, stderr: "" });
  expect(run(["load"], extracted.stdout)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("1 articles written"),
  });
  const answer = run([
    "query",
    '{ persons(search: "luong dinh khai") { nodes { chaired { nodes { date } } } } }',
  ]);
  expect(JSON.parse(answer.stdout).data.persons.nodes).toEqual([
    { chaired: { nodes: [{ date: "2020-03-02" }] } },
  ]);
}, 240_000);
