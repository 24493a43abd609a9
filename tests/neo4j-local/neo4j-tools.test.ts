import { join } from "node:path";
import { expect, test } from "vitest";
import { neo4jTools } from "../../src/neo4j-local/neo4j-tools.ts";

const HOME = "/home/lan";

test.each<[string, Record<string, string>, NodeJS.Platform, string]>([
  ["what the user says", { OFFICIALS_GRAPH_CACHE: "/big", XDG_CACHE_HOME: "/x" }, "linux", "/big"],
  ["XDG's folder", { XDG_CACHE_HOME: "/x" }, "linux", "/x/officials-graph"],
  ["Linux", {}, "linux", "/home/lan/.cache/officials-graph"],
  ["macOS", {}, "darwin", "/home/lan/Library/Caches/officials-graph"],
  ["Windows", { LOCALAPPDATA: "/L" }, "win32", "/L/officials-graph"],
])("the cache lies where it should: %s", (_name, env, platform, cache) => {
  expect(neo4jTools(env, platform, HOME).cache).toBe(cache);
});

test("the commands are PATH's, unless JAVA_HOME or MAVEN say otherwise", () => {
  expect(neo4jTools({}, "linux", HOME)).toMatchObject({ java: "java", maven: "mvn" });
  expect(neo4jTools({ JAVA_HOME: "/jdk", MAVEN: "/opt/mvn" }, "linux", HOME)).toMatchObject({
    java: join("/jdk", "bin", "java"),
    maven: "/opt/mvn",
  });
});
