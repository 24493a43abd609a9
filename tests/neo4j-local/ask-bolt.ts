import neo4j from "neo4j-driver";
import type { TestNeo4j } from "../support/test-neo4j.ts";

/** One statement, its first column. */
export async function askBolt({ uri, user, password }: TestNeo4j, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}
