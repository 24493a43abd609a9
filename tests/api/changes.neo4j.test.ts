import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyServer, type Server } from "./empty-server.ts";

let server: Server;
beforeAll(async () => {
  server = await emptyServer();
  await server.clean.cypher(`
    CREATE (p:Entity:Person {id: 'p', name: 'Trần Văn Khải', revision: 1})
    CREATE (m:Entity:Meeting {id: 'm', name: 'Hội nghị', revision: 2})
    CREATE (p)-[:CHAIRED {claim: 'c', revision: 2}]->(m)
    CREATE (:Tombstone {id: 'gone', kind: 'Person', revision: 3})
    CREATE (:Graph {id: 'graph', revision: 3})
    CREATE (:Article {id: 'a'})<-[:STATED_IN]-(:Statement:Pending {id: 's'})`);
});
afterAll(() => server.close());

const CHANGES = `query ($since: ID, $first: Int! = 100) {
  changes(since: $since, first: $first) {
    cursor hasMore
    changes {
      revision kind key deleted
      entity { ... on Person { name } ... on Meeting { name } }
      subject { ... on Person { name } } object { ... on Meeting { name } }
    }
  }
}`;

// biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query above
const changes = async (variables: object): Promise<any> =>
  (await server.post({ query: CHANGES, variables })).data!.changes;

test("changes come in the order of revisions, with what is gone", async () => {
  const all = await changes({});
  expect(all.hasMore).toBe(false);
  expect(all.changes.map((c: Record<string, unknown>) => [c.revision, c.kind, c.key, c.deleted])).toEqual([
    [1, "Person", "p", false],
    [2, "CHAIRED", "c", false],
    [2, "Meeting", "m", false],
    [3, "Person", "gone", true],
  ]);
  expect(all.changes[0]).toMatchObject({ entity: { name: "Trần Văn Khải" }, subject: null, object: null });
  expect(all.changes[1]).toMatchObject({
    entity: null,
    subject: { name: "Trần Văn Khải" },
    object: { name: "Hội nghị" },
  });
});

test("a cursor goes on within a revision, and at the end waits for what comes", async () => {
  const two = await changes({ first: 2 });
  expect(two.hasMore).toBe(true);
  const rest = await changes({ since: two.cursor });
  expect(rest.changes.map((c: { key: string }) => c.key)).toEqual(["m", "gone"]);
  expect(await changes({ since: rest.cursor })).toEqual({ cursor: rest.cursor, hasMore: false, changes: [] });
  await server.clean.cypher("MATCH (m:Meeting {id: 'm'}) SET m.revision = 4");
  expect((await changes({ since: rest.cursor })).changes).toMatchObject([{ revision: 4, key: "m" }]);
});

test("the progress of a load can be polled", async () => {
  const query = "{ loadProgress { revision articles statements pending } }";
  expect((await server.post({ query })).data).toEqual({
    loadProgress: { revision: 3, articles: 1, statements: 1, pending: 1 },
  });
});

test("files of reference data are counted by themselves, and listed where they are asked for alone", async () => {
  await server.clean.cypher(`
    CREATE (:Article {id: 'seeds/bodies.tsv', title: 'seeds/bodies.tsv', source: 'seeds', contentHash: ''})
      <-[:STATED_IN]-(:Statement {id: 's1'})
    CREATE (:Article {id: 'seeds/of-a-garden', title: 'Vườn', source: 'Báo Vườn', contentHash: ''})`);
  const query = `{
    loadProgress { articles statements referenceFiles referenceStatements }
    articles { totalCount nodes { key } }
    reference: articles(filter: { source: "seeds" }) { totalCount nodes { key } }
  }`;
  expect((await server.post({ query })).data).toEqual({
    loadProgress: { articles: 2, statements: 1, referenceFiles: 1, referenceStatements: 1 },
    articles: { totalCount: 2, nodes: [{ key: "a" }, { key: "seeds/of-a-garden" }] },
    reference: { totalCount: 1, nodes: [{ key: "seeds/bodies.tsv" }] },
  });
});
