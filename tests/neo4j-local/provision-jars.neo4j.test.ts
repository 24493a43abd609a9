// Needs the real jars, which the first test of the run fetches if they are not in the user's cache.
import { mkdir, readdir, rm, truncate, utimes } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { neo4jTools } from "../../src/neo4j-local/neo4j-tools.ts";
import type { Progress } from "../../src/neo4j-local/progress.ts";
import { areJarsThere, provisionJars } from "../../src/neo4j-local/provision-jars.ts";
import { program } from "./program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const ROOT = "neo4j-5.26.20";
const temporary = temporaryFolder();
const cache = join(temporary, "bộ nhớ đệm");
let tools: ReturnType<typeof neo4jTools>;

beforeAll(async () => {
  const real = await provisionJars(neo4jTools(process.env), () => {});
  const maven = await program(`
    if [ "$1" = -version ]; then echo "Apache Maven 3.9.9"; exit 0; fi
    for a in "$@"; do case "$a" in -DoutputDirectory=*) out=$(echo "$a" | cut -d= -f2-);; esac; done
    echo asked >> "${temporary}/maven.log"
    cp "${real}"/*.jar "$out"`);
  tools = { java: "java", maven, cache };
});

test("two at once both get the whole folder, and nothing else is left", async () => {
  await mkdir(join(cache, `${ROOT}.new-killed`), { recursive: true });
  const longAgo = new Date(Date.now() - 7_200_000);
  await utimes(join(cache, `${ROOT}.new-killed`), longAgo, longAgo);
  expect(await areJarsThere(tools)).toBe(false);
  const progress: Progress[] = [];
  const libs = await Promise.all([
    provisionJars(tools, (step) => progress.push(step)),
    provisionJars(tools, () => {}),
  ]);
  expect(libs).toEqual([join(cache, ROOT, "lib"), join(cache, ROOT, "lib")]);
  expect(await readdir(cache)).toEqual([ROOT]);
  expect((await readdir(libs[0])).length).toBe(213);
  expect(progress[0]).toEqual({
    step: "download",
    done: 0,
    total: 213,
    message: "Fetching Neo4j with Maven",
  });
  expect(progress.at(-1)).toMatchObject({ step: "verify", done: 213, total: 213 });
});

test("a second time nothing is fetched or read", async () => {
  const progress: Progress[] = [];
  await provisionJars({ ...tools, maven: "/nowhere/mvn" }, (step) => progress.push(step));
  expect(progress).toEqual([]);
  expect(await areJarsThere(tools)).toBe(true);
});

test("jars without a mark are checked, not fetched", async () => {
  await rm(join(cache, ROOT, "verified.json"));
  const progress: Progress[] = [];
  await provisionJars({ ...tools, maven: "/nowhere/mvn" }, (step) => progress.push(step));
  expect(progress.length).toBe(213);
});

test("a damaged jar is named, and all are fetched anew", async () => {
  await truncate(join(cache, ROOT, "lib", "neo4j-5.26.20.jar"), 10);
  const said: string[] = [];
  await provisionJars(tools, ({ message }) => said.push(message));
  expect(said.find((message) => message.startsWith("Fetching the jars anew"))).toMatch(
    /^Fetching the jars anew: neo4j-5\.26\.20\.jar has the SHA-256 sum /,
  );
  expect(await readdir(cache)).toEqual([ROOT]);
  await provisionJars({ ...tools, maven: "/nowhere/mvn" }, () => {});
});
