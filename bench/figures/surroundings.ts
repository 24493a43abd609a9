import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { packagePath } from "../../src/std/package-root.ts";
import { UNDERTHESEA } from "../extract/underthesea.ts";

/** On what machine, with what versions, and how busy it was before. */
export function surroundings(): Record<string, string> {
  const packageJson = JSON.parse(readFileSync(packagePath("package.json"), "utf8"));
  const versionOf = (name: string) => packageJson.devDependencies[name] ?? packageJson.dependencies[name];
  const pom = readFileSync(packagePath("neo4j/pom.xml"), "utf8");
  const java = spawnSync("java", ["-version"], { encoding: "utf8" }).stderr ?? "";
  return {
    commit: execFileSync("git", ["describe", "--always", "--dirty"], {
      cwd: packagePath(),
      encoding: "utf8",
    }).trim(),
    day: new Date().toISOString().slice(0, 10),
    processor: `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown"}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    "load average before": loadavg()
      .map((each) => each.toFixed(1))
      .join(", "),
    Node: process.versions.node,
    Java: /"(.+)"/.exec(java)?.[1] ?? "none",
    Neo4j: /<artifactId>neo4j<\/artifactId>\s*<version>(.+)<\/version>/.exec(pom)?.[1] ?? "unknown",
    "neo4j-driver": versionOf("neo4j-driver"),
    "@neo4j/graphql": versionOf("@neo4j/graphql"),
    underthesea: UNDERTHESEA,
  };
}
