import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toGlobalId } from "../../src/api/global-id.ts";
import { load } from "../../src/ingest/load.ts";
import { item, NO_SEEDS } from "../support/factory.ts";
import { type ServedGraph, servedGraph } from "../support/served-graph.ts";

let served: ServedGraph;

beforeAll(async () => {
  served = await servedGraph();
  const post = ["Nguyễn Văn An", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"] as const;
  const items = [
    item({ id: "a1", posts: [post], chairs: ["Nguyễn Văn An"] }),
    item({ id: "a2", posts: [post] }),
    item({ id: "a3", posts: [["Trần Thị Bình", "Giám đốc Sở Y tế", "Sở Y tế @ Nghệ An"]] }),
  ];
  await load(served.clean.graph, items, NO_SEEDS);
});
afterAll(() => served.close());

// biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
async function ask(query: string, variables: object = {}, token: string | null = served.token): Promise<any> {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const answer = await served.app.inject({
    method: "POST",
    url: "/graphql",
    headers,
    payload: { query, variables },
  });
  return answer.json();
}

const PERSONS =
  "{ persons { nodes { id name chaired { totalCount edges { evidence { nodes { id } } } } mentionedIn { edges { evidence { nodes { id } } } } } } }";
const persons = async () => (await ask(PERSONS)).data.persons.nodes;
const an = async () => (await persons()).find(({ name }: { name: string }) => name === "Nguyễn Văn An");

describe("who may judge", () => {
  const DOOR = "{ review { reviewer closedBecause } }";
  test("not who brings no token", async () => {
    const { errors } = await ask('mutation { confirm(statement: "U3RhdGVtZW50Ong") { id } }', {}, null);
    expect(errors[0].extensions.code).toBe("UNAUTHENTICATED");
    const { review } = (await ask(DOOR, {}, null)).data;
    expect(review).toEqual({ reviewer: null, closedBecause: expect.stringContaining("token create") });
  });

  test("who brings one", async () => {
    expect((await ask(DOOR)).data.review).toEqual({ reviewer: "lan", closedBecause: null });
  });
});

describe("a reviewer", () => {
  test("rejects a statement: its relation goes, and comes back when that is undone", async () => {
    const [statement] = (await an()).chaired.edges[0].evidence.nodes;
    const REJECT = 'mutation ($s: ID!) { reject(statement: $s, why: "the deputy") { id by } }';
    const { reject } = (await ask(REJECT, { s: statement.id })).data;
    expect(reject.by).toBe("lan");
    expect((await an()).chaired.totalCount).toBe(0);
    expect(JSON.parse(served.judgements().at(-1)!)).toMatchObject({ by: "lan", why: "the deputy" });
    await ask("mutation ($j: ID!) { undo(judgement: $j) { id } }", { j: reject.id });
    expect((await an()).chaired.totalCount).toBe(1);
  });

  const JUDGE =
    "mutation ($one: ID!, $other: ID!, $verdict: PairVerdict!) { judge(one: $one, other: $other, verdict: $verdict) { id } }";

  test("merges two, and a judgement that fights it is refused in words", async () => {
    const [one, other] = await persons();
    const { data } = await ask(JUDGE, { one: one.id, other: other.id, verdict: "SAME" });
    expect(await persons()).toHaveLength(1);
    const [{ id }] = await persons();
    const [mention, second] = (await an()).mentionedIn.edges.map(
      ({ evidence }: { evidence: { nodes: { id: string }[] } }) => evidence.nodes[0],
    );
    expect(id).toBeTruthy();
    await ask("mutation ($j: ID!) { undo(judgement: $j) { id } }", { j: data.judge.id });
    expect(await persons()).toHaveLength(2);
    expect(mention && second).toBeTruthy();
  });

  test("splits one whom two articles name", async () => {
    const [one, other] = (await an()).mentionedIn.edges.map(
      ({ evidence }: { evidence: { nodes: { id: string }[] } }) => evidence.nodes[0]!.id,
    );
    await ask(JUDGE, { one, other, verdict: "DIFFERENT" });
    expect((await persons()).map(({ name }: { name: string }) => name)).toEqual([
      "Nguyễn Văn An",
      "Nguyễn Văn An",
      "Trần Thị Bình",
    ]);
    const against = await ask(JUDGE, { one, other, verdict: "SAME" });
    expect(against.errors[0]).toMatchObject({
      message: expect.stringContaining("Undo one of these first"),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test("is told what cannot be judged", async () => {
    const body = (await ask("{ bodies { nodes { id } } }")).data.bodies.nodes[0].id;
    const { errors } = await ask(JUDGE, { one: body, other: body, verdict: "SAME" });
    expect(errors[0].message).toMatch(
      /^Body ".+" cannot be judged: give a person, a meeting, or a statement/,
    );
    const gone = await ask("mutation ($s: ID!) { reject(statement: $s) { id } }", {
      s: toGlobalId("Statement", "gone"),
    });
    expect(gone.errors[0]).toMatchObject({
      message: expect.stringContaining("No statement of the graph has the id gone"),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});

describe("an article", () => {
  const article = {
    title: "Họp",
    publishedAt: "2020-03-02",
    text: "Chiều 2/3, ông Lương Đình Khải, Trưởng Ban Tổ chức Trung ương chủ trì hội nghị.",
  };
  const PREVIEW =
    "query ($article: ArticleInput!) { previewExtraction(article: $article) { mentions { kind name start end } statements { type subject object detail start end rule } } }";
  const LOAD =
    "mutation ($article: ArticleInput!) { loadArticle(article: $article) { written statements article { key title } } }";
  const known = async () =>
    (await ask('{ persons(search: "luong dinh khai") { nodes { name } } }')).data.persons.nodes;

  test("is shown as the rules read it, to anybody, and nothing is written", async () => {
    const { mentions, statements } = (await ask(PREVIEW, { article }, null)).data.previewExtraction;
    const khai = mentions.find(({ kind }: { kind: string }) => kind === "PERSON");
    expect(article.text.slice(khai.start, khai.end)).toBe("Lương Đình Khải");
    expect(statements.map(({ type }: { type: string }) => type).sort()).toEqual(["CHAIRED", "HOLDS"]);
    expect(await known()).toEqual([]);
  });

  test("is loaded for a reviewer alone, once", async () => {
    expect((await ask(LOAD, { article }, null)).errors[0].extensions.code).toBe("UNAUTHENTICATED");
    expect((await ask(LOAD, { article })).data.loadArticle).toMatchObject({
      written: true,
      article: { key: expect.stringMatching(/^pasted-/), title: "Họp" },
    });
    expect(await known()).toEqual([{ name: "Lương Đình Khải" }]);
    expect((await ask(LOAD, { article })).data.loadArticle).toMatchObject({ written: false, statements: 0 });
  });

  test.each([
    [{ text: " " }, "The article has no text."],
    [{ text: "x".repeat(50_001) }, "50001 characters; 50000 are the limit"],
    [{ ...article, publishedAt: "hôm qua" }, "publishedAt"],
  ])("is refused in words where it is none (%#)", async (given, says) => {
    const { errors } = await ask(PREVIEW, { article: given });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(says),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});
