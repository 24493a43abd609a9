import { inject } from "vitest";

export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * The Neo4j of this worker, which runs one test file at a time; started by the first call (about 10 s). Only for
 * `*.neo4j.test.ts`. What earlier test files left is still in it: wipe it first. `NEO4J_TEST_URI` (with
 * `NEO4J_TEST_USER` and `NEO4J_TEST_PASSWORD`) names another server to use; its database is wiped just so.
 */
export async function testNeo4j(): Promise<TestNeo4j> {
  const response = await fetch(`${inject("neo4jCoordinator")}/${process.env.VITEST_POOL_ID}`);
  const answer = (await response.json()) as TestNeo4j & { message?: string };
  if (!response.ok) throw new Error(`The tests have no Neo4j: ${answer.message}`);
  return answer;
}

/** The same, as the settings of a command. */
export async function neo4jSettings(): Promise<Record<string, string>> {
  const { uri, user, password } = await testNeo4j();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
