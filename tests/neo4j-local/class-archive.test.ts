import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ClassArchive } from "../../src/neo4j-local/class-archive.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function cacheWithJars() {
  const cache = temporaryFolder();
  const lib = join(cache, "lib");
  mkdirSync(lib);
  return { cache, lib, archive: () => new ClassArchive(lib, "17.0.15") };
}
const java = (args: readonly string[]) =>
  spawnSync("java", [...args, "--list-modules"], { encoding: "utf8" });

test("what the first java writes as it ends the next starts by, and says nothing of it", async () => {
  const { cache, archive } = cacheWithJars();
  const first = archive();
  expect(first.reading).toEqual([]);
  expect(java(first.readingOrWriting).status).toBe(0);
  expect(readdirSync(cache)).not.toContain("classes-of-java-17.0.15.jsa");
  await first.keep(true);
  expect(readdirSync(cache).toSorted()).toEqual(["classes-of-java-17.0.15.jsa", "lib"]);

  const next = archive();
  const { status, stdout, stderr } = java([...next.readingOrWriting, "-Xshare:on"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^java\.base/);
  expect(next.reading).toEqual(next.readingOrWriting);
});

test("of two that write at once one is kept, and what a third left when it was killed goes", async () => {
  const { cache, archive } = cacheWithJars();
  const [one, two, killed] = [archive(), archive(), archive()];
  for (const each of [one, two, killed]) java(each.readingOrWriting);
  await one.keep(true);
  await two.keep(true);
  expect(readdirSync(cache).toSorted()).toEqual(["classes-of-java-17.0.15.jsa", "lib"]);
});

test("what a killed java left half-written is thrown away", async () => {
  const { cache, archive } = cacheWithJars();
  const first = archive();
  java(first.readingOrWriting);
  await first.keep(false);
  expect(readdirSync(cache)).toEqual(["lib"]);
});

test("a java killed before it wrote any leaves nothing to keep", async () => {
  const { cache, archive } = cacheWithJars();
  await archive().keep(true);
  expect(readdirSync(cache)).toEqual(["lib"]);
});
