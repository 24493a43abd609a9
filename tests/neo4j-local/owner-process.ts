/**
 * A process that owns a Neo4j, for tests that kill it: `tsx owner-process.ts <StartNeo4j as JSON>`.
 * Prints one line of JSON when Neo4j answers, or when it will not; a line on stdin makes it stop cleanly.
 */
import { neo4jTools } from "../../src/neo4j-local/neo4j-tools.ts";
import { type StartNeo4j, startNeo4j } from "../../src/neo4j-local/start-neo4j.ts";

const options: Omit<StartNeo4j, "tools"> & { publish?: string } = JSON.parse(process.argv[2]!);
const say = (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`);
try {
  const { uri, user, password, publish, stop } = await startNeo4j({
    ...options,
    tools: neo4jTools(process.env),
  });
  if (options.publish) await publish(options.publish);
  say({ uri, user, password });
  process.stdin.once("data", () => void stop().then(() => process.exit(0)));
} catch (error) {
  say({ error: `${(error as Error).name}: ${(error as Error).message}` });
}
