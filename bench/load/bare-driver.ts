import type { Driver } from "neo4j-driver";
import { groupBy } from "../../src/std/group-by.ts";

const ROWS_A_BATCH = 1000;

interface DumpedNode {
  readonly labels: string[];
  readonly id: string;
  readonly properties: object;
}

interface DumpedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly properties: object;
}

export interface Dumped {
  readonly nodes: readonly DumpedNode[];
  readonly relations: readonly DumpedRelation[];
}

/** All that a load wrote. */
export async function dump(driver: Driver): Promise<Dumped> {
  const nodes = await driver.executeQuery(
    "MATCH (n) WHERE n.id IS NOT NULL RETURN labels(n) AS labels, n.id AS id, properties(n) AS properties",
  );
  const key = "head([label IN labels(x) WHERE label IN ['Entity', 'Statement', 'Article']])";
  const relations = await driver.executeQuery(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties,
       ${key.replace("(x)", "(a)")} AS fromLabel, ${key.replace("(x)", "(b)")} AS toLabel`,
  );
  return {
    nodes: nodes.records.map((record) => record.toObject() as DumpedNode),
    relations: relations.records.map((record) => record.toObject() as DumpedRelation),
  };
}

/** The same in an order of its own, so that two can be compared. */
export function inOrder({ nodes, relations }: Dumped): string[] {
  const propertiesOf = (properties: object) =>
    Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...nodes.map(({ labels, id, properties }) =>
      JSON.stringify([[...labels].sort(), id, propertiesOf(properties)]),
    ),
    ...relations.map(({ type, from, to, properties }) =>
      JSON.stringify([type, from, to, propertiesOf(properties)]),
    ),
  ].sort();
}

/** Writes it again as a bare driver does: batches of one kind, each an `UNWIND … MERGE`. */
export async function mergeAll(driver: Driver, { nodes, relations }: Dumped): Promise<void> {
  for (const rows of batchesBy(nodes, ({ labels }) => [...labels].sort().join(":"))) {
    const labels = rows[0]!.labels;
    const key = labels.find((label) => ["Entity", "Statement", "Article"].includes(label)) ?? labels[0];
    await driver.executeQuery(
      `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) SET n += row.properties, n:${labels.join(":")}`,
      { rows } as never,
    );
  }
  for (const rows of batchesBy(
    relations,
    ({ type, fromLabel, toLabel }) => `${type} ${fromLabel} ${toLabel}`,
  )) {
    const { type, fromLabel, toLabel } = rows[0]!;
    const claim = type === "HOLDS" ? " {claim: row.properties.claim}" : "";
    await driver.executeQuery(
      `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to})
       MERGE (a)-[r:${type}${claim}]->(b) SET r += row.properties`,
      { rows } as never,
    );
  }
}

function* batchesBy<T>(rows: readonly T[], keyOf: (row: T) => string): Generator<T[]> {
  for (const group of groupBy(rows, keyOf).values())
    for (let i = 0; i < group.length; i += ROWS_A_BATCH) yield group.slice(i, i + ROWS_A_BATCH);
}
