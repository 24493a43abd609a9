import type { FastifyInstance } from "fastify";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/api/server.ts";
import { load } from "../../src/ingest/load.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS, type Story } from "../support/factory.ts";
import { askedOf } from "./asked-of.ts";

let clean: CleanGraph;
let app: FastifyInstance;

/** By their posts the people of several articles are known to be the same. */
const KHAI = ["Trần Văn Khải", "Trưởng Ban Tổ chức Trung ương", "Ban Tổ chức Trung ương"] as const;
const HOA = ["Lê Thị Hoà", "Giám đốc Sở Nội vụ", "Sở Nội vụ @ Hà Nam"] as const;

const STORIES: Story[] = [
  {
    id: "a1",
    publishedAt: "2020-11-30",
    meeting: { name: "Hội nghị trực tuyến tổng kết", mode: "online", place: "Hà Nội" },
    chairs: ["Trần Văn Khải"],
    attendees: ["Lê Thị Hoà", { name: "Phạm Quốc Bình", role: "SPOKE", at: "điểm cầu Hà Nam" }],
    organisers: ["Ban Tổ chức Trung ương"],
    documents: ["Chỉ thị 05"],
    posts: [KHAI, HOA],
  },
  {
    id: "a2",
    publishedAt: "2020-12-01",
    meeting: { date: "2020-12-01" },
    chairs: ["Trần Văn Khải"],
    attendees: ["Lê Thị Hoà"],
    posts: [KHAI, HOA],
  },
  {
    id: "a3",
    publishedAt: "2020-12-02",
    meeting: { date: "2020-12-02", kind: "phiên họp" },
    chairs: ["Trần Văn Khải"],
    posts: [KHAI],
  },
  {
    id: "a4",
    publishedAt: "2020-12-05",
    meeting: { date: "2020-12-02", kind: "phiên họp" },
    chairs: ["Trần Văn Khải"],
    posts: [KHAI],
  },
];

beforeAll(async () => {
  clean = await cleanGraph();
  await load(clean.graph, STORIES.map(item), NO_SEEDS);
  app = await createApp(clean.graph, pino({ level: "silent" }));
});
afterAll(async () => {
  await app.close();
  await clean.close();
});

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
  readonly data: any;
  readonly errors: { message: string; extensions: { code: string } }[] | undefined;
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await app.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
  return { status: response.statusCode, ...response.json() };
}

describe("a person", () => {
  test("is found without accents and in any order of words", async () => {
    for (const search of ["khai tran van", "TRẦN VĂN KHẢI", "Khải"]) {
      const { data } = await ask(
        "query ($search: String) { persons(search: $search) { totalCount nodes { name } } }",
        { search },
      );
      expect(data.persons).toEqual({ totalCount: 1, nodes: [{ name: "Trần Văn Khải" }] });
    }
  });

  test("is found by global id and by key, and is the same", async () => {
    const { data } = await ask('{ persons(search: "khai") { nodes { id key } } }');
    const [{ id, key }] = data.persons.nodes;
    const again = await ask(
      "query ($id: ID!, $key: String) { node(id: $id) { __typename id } person(key: $key) { id } }",
      { id, key },
    );
    expect(again.data).toEqual({ node: { __typename: "Person", id }, person: { id } });
  });

  test("has chaired meetings, newest first, with who says so and in which words", async () => {
    const { data } = await ask(`{ persons(search: "khai") { nodes { chaired {
      totalCount
      edges { node { date } articles firstCited lastCited confidence evidence { totalCount nodes { quote start end rule article { key } } } }
    } } } }`);
    const { chaired } = data.persons.nodes[0];
    expect(chaired.totalCount).toBe(3);
    expect(chaired.edges.map((edge: { node: { date: string } }) => edge.node.date)).toEqual([
      "2020-12-02",
      "2020-12-01",
      "2020-11-30",
    ]);
    expect(chaired.edges[0]).toMatchObject({
      articles: 2,
      firstCited: "2020-12-02",
      lastCited: "2020-12-05",
      confidence: 0.9,
    });
    expect(chaired.edges[0].evidence.nodes.map((s: { article: { key: string } }) => s.article.key)).toEqual([
      "a4",
      "a3",
    ]);
    expect(chaired.edges[2].evidence.nodes[0]).toEqual({
      quote: "Bài viết a1. Một câu",
      start: 0,
      end: 20,
      rule: null,
      article: { key: "a1" },
    });
  });

  test("attended in roles and at sites, and can be asked for some roles only", async () => {
    const query = `query ($roles: [AttendanceRole!]) { persons(search: "binh") { nodes { attended(roles: $roles) { edges { roles sites node { mode } } } } } }`;
    const all = await ask(query);
    expect(all.data.persons.nodes[0].attended.edges).toEqual([
      { roles: ["SPOKE"], sites: ["điểm cầu Hà Nam"], node: { mode: "ONLINE" } },
    ]);
    const present = await ask(query, { roles: ["PRESENT"] });
    expect(present.data.persons.nodes[0].attended.edges).toEqual([]);
  });

  test("holds positions, with title, body and status", async () => {
    const { data } = await ask(`{ persons(search: "khai") { nodes { positions { edges {
      status titles node { title body { name } holders { nodes { name } } }
    } } } } }`);
    expect(data.persons.nodes[0].positions.edges).toEqual([
      {
        status: "CURRENT",
        titles: ["Trưởng Ban Tổ chức Trung ương"],
        node: {
          title: "Trưởng Ban Tổ chức Trung ương",
          body: { name: "Ban Tổ chức Trung ương" },
          holders: { nodes: [{ name: "Trần Văn Khải" }] },
        },
      },
    ]);
  });
});

test("a meeting shows chairs, attendees, organisers, documents and the articles that report it", async () => {
  const { data } = await ask(`{ meetings(from: "2020-11-01", to: "2020-11-30") { nodes {
    name kind date mode status place
    chairs { nodes { name } } attendees { nodes { name } } organisers { nodes { name } } documents { nodes { name } }
    mentionedIn { nodes { key } }
  } } }`);
  expect(data.meetings.nodes).toEqual([
    {
      name: "Hội nghị trực tuyến tổng kết",
      kind: "hội nghị",
      date: "2020-11-30",
      mode: "ONLINE",
      status: "HELD",
      place: "Hà Nội",
      chairs: { nodes: [{ name: "Trần Văn Khải" }] },
      attendees: { nodes: [{ name: "Lê Thị Hoà" }, { name: "Phạm Quốc Bình" }] },
      organisers: { nodes: [{ name: "Ban Tổ chức Trung ương" }] },
      documents: { nodes: [{ name: "Chỉ thị 05" }] },
      mentionedIn: { nodes: [{ key: "a1" }] },
    },
  ]);
});

test("an article shows what it states, and each statement what it joins", async () => {
  const { data } = await ask(`{ article(key: "a2") { text statements(types: [CHAIRED]) { nodes {
    type quote subject { __typename ... on Person { name } } object { __typename ... on Meeting { date } }
  } } } }`);
  expect(data.article.text).toMatch(/^Bài viết a2\./);
  expect(data.article.statements.nodes).toEqual([
    {
      type: "CHAIRED",
      quote: "Bài viết a2. Một câu",
      subject: { __typename: "Person", name: "Trần Văn Khải" },
      object: { __typename: "Meeting", date: "2020-12-01" },
    },
  ]);
});

describe("a list", () => {
  const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
    persons(first: $first, after: $after, last: $last, before: $before) {
      nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`;
  const names = (answer: Answer) => answer.data.persons.nodes.map((node: { name: string }) => node.name);

  test("is paged forward and backward without gaps or repeats", async () => {
    const first = await ask(PAGE, { first: 2 });
    expect(names(first)).toEqual(["Lê Thị Hoà", "Phạm Quốc Bình"]);
    expect(first.data.persons.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await ask(PAGE, { first: 2, after: first.data.persons.pageInfo.endCursor });
    expect(names(second)).toEqual(["Trần Văn Khải"]);
    expect(second.data.persons.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await ask(PAGE, { last: 1, before: second.data.persons.pageInfo.startCursor });
    expect(names(back)).toEqual(["Phạm Quốc Bình"]);
    expect(back.data.persons.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test.each([
    ["both ends", { first: 1, last: 1 }, "Give `first` or `last`, not both."],
    ["too large a page", { first: 101 }, "`first` is 101; give a number from 0 to 100"],
    ["a foreign cursor", { first: 1, after: "abc" }, '"abc" is no cursor of this list'],
  ])("refuses %s in words", async (_, variables, message) => {
    const { errors } = await ask(PAGE, variables);
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(errors?.[0]?.message).toContain(message);
  });
});

describe("hostile requests", () => {
  test("a search is words, whatever Lucene makes of its signs", async () => {
    for (const search of ['khai" OR name:*', "khai~ +^(", "AND", "*", "\\", ""]) {
      const { errors } = await ask(
        "query ($search: String) { persons(search: $search) { nodes { name } } }",
        { search },
      );
      expect(errors).toBeUndefined();
    }
  });

  test("fragments that double thirty times are refused, and the server answers on", async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`,
    );
    const { status, errors } = await ask(
      `{ ...f0 } ${fragments.join(" ")} fragment f30 on Query { __typename }`,
    );
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect((await ask("{ __typename }")).data).toEqual({ __typename: "Query" });
  });

  test("what is no JSON is refused in GraphQL's form", async () => {
    const response = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: "{",
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.code).toBe("BAD_REQUEST");
  });

  test("a form post from another site is refused", async () => {
    const response = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "text/plain" },
      payload: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
  });
});

test("one statement serves the chairs of all meetings of a page", async () => {
  const { graph, asked } = askedOf(clean.graph);
  const counting = await createApp(graph, pino({ level: "silent" }));
  const query = "{ meetings { nodes { chairs { nodes { name } edges { evidence { nodes { quote } } } } } } }";
  await counting.inject({ method: "POST", url: "/graphql", payload: { query } });
  await counting.close();
  expect(asked).toEqual(["all-meetings", "entities (meeting-chairs)", "evidence-of-claims"]);
});
