import type { Driver } from "neo4j-driver";

/** Leaves only the schema. In parts: what the seeds make would be too much for a server's memory at once. */
export async function wipeGraph(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run(
    "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
  );
  await session.close();
}
