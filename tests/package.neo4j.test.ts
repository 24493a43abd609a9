import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagePath } from "../src/std/package-root.ts";
import { testNeo4j } from "./support/test-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "installed "));
const bin = join(folder, "node_modules/.bin/officials-graph");
let env: Record<string, string>;

beforeAll(async () => {
  const npm = (args: string[], cwd: string) =>
    execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], packagePath()));
  npm(["install", "--no-save", "--no-audit", "--no-fund", "--prefer-offline", `./${filename}`], folder);
  const { uri, user, password } = await testNeo4j();
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: "none" };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, ".env"), lines.join(""));
  // The environment has the last word over the file.
  env = { PATH: process.env.PATH!, PORT: "24400" };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed program works where it is installed, with the settings of the .env there", () => {
  const run = (args: string[], input = "") => {
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

  test("extract of so much that threads share it", () => {
    const long = { ...article, text: `${article.text}${" ".repeat(100_000)}` };
    const ids = Array.from({ length: 80 }, (_, n) => `p${n}`);
    const { status, stdout, stderr } = run(
      ["extract"],
      ids.map((id) => JSON.stringify({ ...long, id })).join("\n"),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map((record) => record.article.id)).toEqual(ids);
    expect(records.every((record) => record.statements.length === 2)).toBe(true);
  });

  test("extract, load and query", () => {
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
  });

  test("the library, as examples/load-articles.ts uses it", () => {
    // The example is TypeScript; where it is installed, whoever uses it brings what runs that.
    const example = join(folder, "load-articles.mts");
    copyFileSync(packagePath("examples/load-articles.ts"), example);
    const loaded = () =>
      spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), "--env-file=.env", example], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
    expect(JSON.parse(loaded().stdout)).toEqual({ written: 2, unchanged: 0, refused: 0, aborted: false });
    expect(JSON.parse(loaded().stdout)).toMatchObject({ written: 0, unchanged: 2 });
  });

  test("start: with the page, the sample articles and the query that it prints", async () => {
    const child = spawn(bin, ["start"], { cwd: folder, env });
    const exit = once(child, "exit");
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      said += text;
    });
    for await (const text of child.stdout) {
      said += text;
      if (said.includes("Ctrl-C")) break;
    }
    const url = /GraphQL +(\S+)\/graphql/.exec(said)?.[1];
    expect(url, said).toBeDefined();
    expect((await fetch(url!)).headers.get("content-type")).toContain("text/html");
    const query = readFileSync(packagePath("queries/who-chaired.graphql"), "utf8");
    expect(said).toContain(query);
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    expect(await response.text()).toContain("Lương Đình Khải");
    const python = spawnSync("python3", [packagePath("examples/load_and_ask.py"), `${url}/graphql`], {
      cwd: folder,
      env: { ...env, OFFICIALS_GRAPH: `'${bin}'` },
      encoding: "utf8",
    });
    expect(python.stderr).toContain("1 written");
    expect(JSON.parse(python.stdout)).toContainEqual({
      name: expect.any(String),
      chairs: { nodes: [{ name: "Lương Đình Khải" }] },
    });
    child.kill("SIGINT");
    expect(await exit).toEqual([0, null]);
  });
});
