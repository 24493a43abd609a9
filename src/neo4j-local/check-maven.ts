import type { Neo4jTools } from "./neo4j-tools.ts";
import { runCommand } from "./run-command.ts";
import { cannotRunNeo4j } from "./ways-forward.ts";

/** The version of the Maven that would fetch the jars, `3.9.9`; UnavailableError when there is none. */
export async function checkMaven({ maven }: Pick<Neo4jTools, "maven">): Promise<string> {
  const result = await runCommand(maven, ["-version"]);
  if (!result) throw cannotRunNeo4j(`There is no Maven here (tried ${maven}).`);
  const version = /Apache Maven (\S+)/.exec(result.stdout)?.[1];
  if (result.code !== 0 || !version) throw cannotRunNeo4j(`Maven does not start (tried ${maven} -version).`);
  return version.replaceAll("\u001b[m", "");
}
