import { describe, expect, test } from "vitest";
import { checkJava, javaVersion, majorVersion } from "../../src/neo4j-local/check-java.ts";
import { checkMaven } from "../../src/neo4j-local/check-maven.ts";
import { program } from "./program.ts";

describe("the version of Java", () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime', "17.0.15", 17],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\njava version "1.8.0_452"', "1.8.0_452", 8],
    ['openjdk version "25" 2025-09-16', "25", 25],
    ['openjdk version "21-ea" 2023-09-19', "21-ea", 21],
    ['openjdk version "11.0.2" 2019-01-15', "11.0.2", 11],
  ])("is read from %j", (printed, version, major) => {
    expect(javaVersion(printed)).toBe(version);
    expect(majorVersion(version)).toBe(major);
  });

  test("is unknown when something else is printed", () => {
    expect(javaVersion("No Java runtime present, requesting install.")).toBeUndefined();
  });
});

describe("what this machine lacks is told with the three ways forward", () => {
  const ways = /Java 17 or later and Maven.*`docker compose up`.*NEO4J_URI/;

  test("no Java", async () => {
    const check = checkJava({ java: "/nowhere/java" });
    await expect(check).rejects.toThrow(/^There is no Java here \(tried \/nowhere\/java\)\./);
    await expect(check).rejects.toThrow(ways);
    await expect(check).rejects.toMatchObject({ name: "UnavailableError" });
  });

  test("an old Java", async () => {
    const java = await program("echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    await expect(checkJava({ java })).rejects.toThrow(/^Java 11\.0\.2 \(.*\) is too old/);
    await expect(checkJava({ java })).rejects.toThrow(ways);
  });

  test("no Maven", async () => {
    await expect(checkMaven({ maven: "/nowhere/mvn" })).rejects.toThrow(/^There is no Maven here/);
    await expect(checkMaven({ maven: "/nowhere/mvn" })).rejects.toThrow(ways);
  });
});

test("the Maven there is tells its version without colours", async () => {
  const maven = await program("printf '\\033[1mApache Maven 3.9.9 (8e8579a9)\\033[m\\n'");
  expect(await checkMaven({ maven })).toBe("3.9.9");
});
