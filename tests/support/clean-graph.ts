import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";
import { migrate } from "../../src/graph/migrate.ts";
import { toCypherParams } from "../../src/graph/params.ts";
import { type GraphReader, GraphSession } from "../../src/graph/session.ts";
import { readStatementFiles } from "../../src/graph/statement-file.ts";
import { graphDump } from "./graph-dump.ts";
import { testNeo4j } from "./test-neo4j.ts";
import { wipeGraph } from "./wipe-graph.ts";

export interface CleanGraph {
  readonly graph: GraphSession;
  /** See `graphDump`. */
  dump(): Promise<string[]>;
  /** Runs any Cypher, for what the product has no words for. */
  cypher(query: string, params?: object): Promise<Record<string, unknown>[]>;
  /** How often Neo4j touches its store for any Cypher. */
  hits(query: string, params: object): Promise<number>;
  /** What `look` sees after any Cypher, which is then undone. */
  after<T>(query: string, look: (graph: GraphReader) => Promise<T>): Promise<T>;
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** An empty graph with its schema, in the one Neo4j of the test run. */
export async function cleanGraph(): Promise<CleanGraph> {
  const address = await testNeo4j();
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const cypher = async (query: string, params: object = {}) =>
    (await driver.executeQuery(query, params as never)).records.map((record) => record.toObject());
  const wipe = () => wipeGraph(driver);
  await wipe();
  const graph = await GraphSession.open(address);
  await migrate(graph);
  return {
    graph,
    cypher,
    hits: async (query, params) => {
      const { summary } = await driver.executeQuery(`PROFILE ${query}`, params as never);
      return hitsOf(summary.profile as ProfiledPlan);
    },
    after: (query, look) => after(driver, query, look),
    wipe,
    dump: () => graphDump(driver),
    close: async () => {
      await graph.close();
      await driver.close();
    },
  };
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}

async function after<T>(driver: Driver, query: string, look: (graph: GraphReader) => Promise<T>): Promise<T> {
  const statements = readStatementFiles("read");
  const session = driver.session();
  const tx = session.beginTransaction();
  const run = async (cypher: string, params: object) =>
    (await tx.run(cypher, toCypherParams(params) as object)).records.map((record) => record.toObject());
  try {
    await run(query, {});
    return await look({ read: (name, params) => run(statements.get(name)!.cypher, params) as never });
  } finally {
    await tx.rollback();
    await session.close();
  }
}
