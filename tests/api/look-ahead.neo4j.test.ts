import type { FastifyInstance } from "fastify";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/api/server.ts";
import { ListComposer } from "../../src/graph/lists/compose-lists.ts";
import type { EntityQuery } from "../../src/graph/lists/list-query.ts";
import { readStatementFiles } from "../../src/graph/statement-file.ts";
import { load } from "../../src/ingest/load.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS } from "../support/factory.ts";
import { askedOf } from "./asked-of.ts";

let clean: CleanGraph;
let app: FastifyInstance;
let asked: string[];
const queries: EntityQuery[] = [];

beforeAll(async () => {
  clean = await cleanGraph();
  const posts = [["Trần Văn Khải", "Trưởng Ban Tổ chức Trung ương", "Ban Tổ chức Trung ương"]] as const;
  const attendees = ["Lê Thị Hoà", "Phạm Quốc Bình", "Đỗ Minh Quân"];
  const stories = [1, 2, 3, 4, 5, 6].map((day) =>
    item({
      id: `a${day}`,
      publishedAt: `2020-11-0${day}`,
      meeting: { date: `2020-11-0${day}` },
      chairs: ["Trần Văn Khải"],
      attendees: attendees.slice(0, 1 + (day % 3)),
      posts: [...posts],
    }),
  );
  await load(clean.graph, stories, NO_SEEDS);
  const spied = askedOf(clean.graph);
  asked = spied.asked;
  const { entities } = spied.graph;
  const graph = {
    ...spied.graph,
    entities: (ids: readonly string[], query: EntityQuery) => {
      queries.push(query);
      return entities(ids, query);
    },
  };
  app = await createApp(graph, pino({ level: "silent" }));
});
afterAll(async () => {
  await app.close();
  await clean.close();
});

// biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
async function ask(query: string, variables: object = {}): Promise<any> {
  asked.length = 0;
  queries.length = 0;
  const response = await app.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
  const { data, errors } = response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const FOUR_LEVELS = `query ($key: String!, $n: Int) { person(key: $key) { chaired(first: $n) { nodes {
  name attendees { nodes { name positions { totalCount nodes { title } } } } chairs { nodes { positions { nodes { title } } } }
} } } }`;

describe("what a document asks of an entity", () => {
  test("is one statement, however deep and however many", async () => {
    const { persons } = await ask('{ persons(search: "Trần Văn Khải") { nodes { key } } }');
    for (const n of [1, 3, 30]) {
      const { person } = await ask(FOUR_LEVELS, { key: persons.nodes[0].key, n });
      expect(person.chaired.nodes).toHaveLength(Math.min(n, 6));
      expect(asked).toEqual(["entities (meetings-chaired)"]);
    }
  });

  test("is answered by that: lists are those of their parents", async () => {
    const { persons } = await ask('{ persons(search: "Trần Văn Khải") { nodes { key } } }');
    const { person } = await ask(FOUR_LEVELS, { key: persons.nodes[0].key, n: 3 });
    expect(
      person.chaired.nodes.map(
        (meeting: { attendees: { nodes: unknown[] } }) => meeting.attendees.nodes.length,
      ),
    ).toEqual([1, 3, 2]);
    for (const { chairs } of person.chaired.nodes)
      expect(chairs.nodes[0].positions.nodes).toEqual([{ title: "Trưởng Ban Tổ chức Trung ương" }]);
  });

  test("is read and no more: neither other properties, nor where edges stand, nor how many there are", async () => {
    await ask("{ meetings(first: 1) { nodes { attendees { nodes { name } edges { roles } } } } }");
    expect(queries).toHaveLength(1);
    const [list] = queries[0]!.lists;
    expect(list).toMatchObject({ node: ["name"], relation: ["roles"], withKeys: false, withTotal: false });
  });

  test("may come by fragments, aliases and directives", async () => {
    const query = `query ($yes: Boolean!, $no: Boolean!) { meetings(first: 1) { nodes { ...M
      two: attendees(first: 2) @include(if: $yes) { nodes { name } }
      none: attendees @skip(if: $yes) { nodes { name } }
      more: attendees @include(if: $no) { nodes { name } } } } }
      fragment M on Meeting { attendees { totalCount } ... on Entity { articles: mentionedIn { nodes { title } } } }`;
    const { meetings } = await ask(query, { yes: true, no: false });
    expect(Object.keys(meetings.nodes[0])).toEqual(["attendees", "articles", "two"]);
    expect(meetings.nodes[0].attendees.totalCount).toBe(1);
  });

  test("is refused where an argument makes no sense, at its place", async () => {
    const { persons } = await ask('{ persons(search: "Trần Văn Khải") { nodes { key } } }');
    const query = `query ($key: String!) { person(key: $key) { name chaired { nodes { attendees(first: 1, last: 1) { totalCount } } } } }`;
    const payload = { query, variables: { key: persons.nodes[0].key } };
    const { errors } = (await app.inject({ method: "POST", url: "/graphql", payload })).json();
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect(errors[0].path).toEqual(["person", "chaired", "nodes", 0, "attendees"]);
  });
});

describe("who is everywhere", () => {
  const DEGREE = 5000;
  const composer = new ListComposer(readStatementFiles("lists"), readStatementFiles("composed"));
  const newestFirst = Array.from({ length: DEGREE }, (_, i) => `m${15_000 - i}`);

  beforeAll(async () => {
    // Ten meetings a day, the oldest hundred of no known day; all at the one where everybody is.
    await clean.cypher(`
      CREATE (p:Entity:Person {id: 'everywhere', name: 'Người Khắp Nơi'}), (all:Entity:Meeting {id: 'all', name: 'Đại hội'})
      WITH p, all UNWIND range(1, ${DEGREE}) AS i
      CREATE (m:Entity:Meeting {id: 'm' + (10000 + i), name: 'Hội nghị ' + i})
      SET m.date = CASE WHEN i > 100 THEN toString(date('2000-01-01') + duration({days: i / 10})) END
      CREATE (p)-[:ATTENDED {claim: 'a' + i, roles: ['PRESENT'], order: 1, firstCited: '2020-01-01', confidence: 0.9}]->(m)
      CREATE (p)-[:CHAIRED {claim: 'c' + i, firstCited: '2020-01-01', confidence: 0.9}]->(m)
      CREATE (:Entity:Person {id: 'n' + (10000 + i), name: 'Đại biểu ' + i})
        -[:ATTENDED {claim: 'n' + i, roles: ['PRESENT'], order: CASE WHEN i > 100 THEN 5000 - i END}]->(all)`);
    // As the relations of an older graph are given their places.
    await clean.graph.applyInParts("055-attended-places");
    await clean.graph.applyInParts("056-chaired-places");
    await clean.cypher("CALL db.awaitIndexes()");
  });

  /** The keys on a page, by one statement. */
  async function page(list: string, args: string, cursors: object = {}) {
    const [key, type] = list === "attendees" ? ["all", "meeting"] : ["everywhere", "person"];
    const query = `query ($after: String, $before: String) { ${type}(key: "${key}") {
      list: ${list}(after: $after, before: $before, ${args}) { nodes { key } pageInfo { startCursor endCursor } } } }`;
    const answer = await ask(query, cursors);
    expect(asked).toHaveLength(1);
    const { nodes, pageInfo } = answer[type].list;
    return { keys: nodes.map((node: { key: string }) => node.key), ...pageInfo };
  }

  /** How often a page touches the store. */
  async function cost(list: string, args: string, cursors: object = {}): Promise<number> {
    const { keys } = await page(list, args, cursors);
    expect(keys).toHaveLength(20);
    const { cypher, params } = composer.compose(queries[0]!);
    return clean.hits(cypher, { ...params, ids: [list === "attendees" ? "all" : "everywhere"] });
  }

  test.each(["attended", "chaired", "attendees"])(
    "is paged (%s) from either end, whole and in order",
    async (list) => {
      const forwards: string[] = [];
      const backwards: string[] = [];
      let after: string | null = null;
      let before: string | null = null;
      for (let n = 0; n < DEGREE / 100; n++) {
        const next = await page(list, "first: 100", { after });
        forwards.push(...next.keys);
        after = next.endCursor;
        const former = await page(list, "last: 100", { before });
        backwards.unshift(...former.keys);
        before = former.startCursor;
      }
      expect(forwards).toHaveLength(DEGREE);
      expect(backwards).toEqual(forwards);
      // Of the attendees those come last of whom nobody says when they were mentioned.
      const mentioned = newestFirst.map((key) => key.replace("m", "n"));
      expect(forwards).toEqual(
        list === "attendees"
          ? [...mentioned.slice(0, -100), ...mentioned.slice(-100).reverse()]
          : newestFirst,
      );
    },
  );

  test.each(["attended", "chaired", "attendees"])(
    "costs (%s) what the page costs, wherever it is",
    async (list) => {
      const after = (await page(list, "first: 100")).endCursor;
      const before = (await page(list, "last: 100")).startCursor;
      const costs = [
        await cost(list, "first: 20"),
        await cost(list, "last: 20"),
        await cost(list, "first: 20", { after }),
        await cost(list, "last: 20", { before }),
        await cost(list, "first: 20", { after, before }),
        await cost(list, "last: 20", { after, before }),
      ];
      expect(new Set(costs).size).toBe(1);
      expect(costs[0]).toBeLessThan(DEGREE / 25);
    },
  );

  test.each(['from: "2000-06-01", to: "2000-06-30"', 'knownAt: "2021-01-01"', "minConfidence: 0.5"])(
    "costs (chaired, %s) no more where the page is narrowed",
    async (narrowing) => {
      expect(await cost("chaired", `first: 20, ${narrowing}`)).toBeLessThan(DEGREE / 25);
    },
  );
});
