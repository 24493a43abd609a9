import type { Neo4jTools } from "./neo4j-tools.ts";
import { runCommand } from "./run-command.ts";
import { cannotRunNeo4j } from "./ways-forward.ts";

const OLDEST_JAVA = 17;

/** The version of the Java that would run Neo4j, `17.0.15`; UnavailableError when there is none or it is too old. */
export async function checkJava({ java }: Pick<Neo4jTools, "java">): Promise<string> {
  const result = await runCommand(java, ["-version"]);
  if (!result) throw cannotRunNeo4j(`There is no Java here (tried ${java}).`);
  const version = javaVersion(result.stderr + result.stdout);
  if (result.code !== 0 || !version) throw cannotRunNeo4j(`Java does not start (tried ${java} -version).`);
  if (majorVersion(version) < OLDEST_JAVA) {
    throw cannotRunNeo4j(`Java ${version} (${java}) is too old: Neo4j needs ${OLDEST_JAVA} or later.`);
  }
  return version;
}

/** `17.0.15` out of what `java -version` prints. */
export function javaVersion(printed: string): string | undefined {
  return /version "([^"]+)"/.exec(printed)?.[1];
}

/** 17 for `17.0.15` and `17-ea`; 8 for `1.8.0_452`. */
export function majorVersion(version: string): number {
  const [first, second] = version.split(/[^0-9]/).map(Number);
  return first === 1 && second !== undefined ? second : (first ?? 0);
}
