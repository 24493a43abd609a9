import type { Driver } from "neo4j-driver";

/**
 * Every node and relation as sorted lines: equal graphs give equal dumps, whatever order they were made in.
 * How often the graph was changed on the way, what went, and who extracted what here is left out.
 */
export async function graphDump(driver: Driver): Promise<string[]> {
  const nodes = await driver.executeQuery(
    "MATCH (n) WHERE NOT n:Migration AND NOT n:Graph AND NOT n:Tombstone RETURN labels(n) AS labels, properties(n) AS p",
  );
  const relations = await driver.executeQuery(
    "MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS p",
  );
  const lines = [
    ...nodes.records.map((r) => [r.get("labels").sort().join(":"), sorted(r.get("p"))]),
    ...relations.records.map((r) => [r.get("type"), r.get("from"), r.get("to"), sorted(r.get("p"))]),
  ];
  return lines.map((line) => JSON.stringify(line)).sort();
}

function sorted(properties: Record<string, unknown>): [string, unknown][] {
  return Object.entries(properties)
    .filter(([name]) => name !== "revision" && name !== "extractions")
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
