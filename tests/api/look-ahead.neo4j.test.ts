import type { FastifyInstance } from "fastify";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/api/server.ts";
import type { EntityQuery } from "../../src/graph/lists/list-query.ts";
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

test("a person of 50,000 meetings is paged by one statement a page", async () => {
  await clean.cypher(`CREATE (p:Entity:Person {id: 'everywhere', name: 'Người Khắp Nơi'})
    WITH p UNWIND range(1, 50000) AS i
    CREATE (p)-[:ATTENDED {claim: 'e' + i, roles: ['PRESENT'], order: 1}]->
      (:Entity:Meeting {id: 'e' + i, name: 'Hội nghị ' + i, date: toString(date('2000-01-01') + duration({days: i / 10}))})`);
  const query = `query ($after: String) { person(key: "everywhere") { attended(first: 100, after: $after) {
    nodes { key } pageInfo { endCursor hasNextPage } } } }`;
  let after: string | null = null;
  const seen = new Set<string>();
  for (let page = 0; page < 5; page++) {
    const answer = await ask(query, { after });
    const { attended } = answer.person;
    expect(asked).toEqual(["entities (meetings-attended)"]);
    for (const { key } of attended.nodes) seen.add(key);
    expect(attended.pageInfo.hasNextPage).toBe(true);
    after = attended.pageInfo.endCursor;
  }
  expect(seen.size).toBe(500);
});
