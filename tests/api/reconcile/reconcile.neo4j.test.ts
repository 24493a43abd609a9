import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../../src/api/server.ts";
import { worldGraph } from "../../export/export-world.ts";
import { hasReaders, readBy } from "../../export/readers/python-reader.ts";
import type { CleanGraph } from "../../support/clean-graph.ts";

let clean: CleanGraph;
let server: RunningServer;
let people: { id: string; name: string; body: string }[];
beforeAll(async () => {
  clean = await worldGraph();
  server = await startServer({
    graph: clean.graph,
    host: "127.0.0.1",
    port: 24_700,
    logger: pino({ level: "silent" }),
  });
  people = (await clean.cypher(
    "MATCH (p:Person)-[:HOLDS]->()-[:IN]->(b:Body) RETURN p.id AS id, p.name AS name, min(b.name) AS body ORDER BY name, id",
  )) as typeof people;
});
afterAll(async () => {
  await server.close();
  await clean.close();
});

const globalId = (id: string, type = "Person") => Buffer.from(`${type}:${id}`).toString("base64url");

async function ask(path: string, form?: Record<string, unknown>) {
  const body =
    form &&
    new URLSearchParams(Object.entries(form).map(([k, v]): [string, string] => [k, JSON.stringify(v)]));
  const response = await fetch(`${server.url}${path}`, body ? { method: "POST", body } : {});
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
}

const candidates = async (query: object) =>
  (await ask("/reconcile", { queries: { q: query } })).json().q.result as {
    id: string;
    name: string;
    score: number;
    match: boolean;
    description: string;
    features: { id: string; value: number }[];
  }[];

describe("the reconciliation service", () => {
  test("says what it can do", async () => {
    const manifest = (await ask("/reconcile")).json();
    expect(manifest.versions).toContain("0.2");
    expect(manifest.defaultTypes.map(({ id }: { id: string }) => id)).toEqual(["Person", "Body", "Position"]);
    expect(manifest.view.url).toBe(`${server.url}/reconcile/preview?id={{id}}`);
  });

  test("finds a person by name, without accents and with a typo, and says so in the score", async () => {
    const { name, id } = people.find((each) => people.filter(({ name }) => name === each.name).length === 1)!;
    const [exact] = await candidates({ query: name, type: "Person" });
    expect(exact).toMatchObject({ id: globalId(id), name, score: 100, match: true });
    expect(exact!.features).toEqual([{ id: "name", value: 1 }]);
    const bare = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
    const [plain] = await candidates({ query: bare, type: "Person" });
    expect(plain).toMatchObject({ id: globalId(id), score: 90, match: false });
  });

  test("tells namesakes apart by the body that they belong to", async () => {
    const namesake = people.find(({ name, id }) =>
      people.some((each) => each.name === name && each.id !== id),
    )!;
    const alone = await candidates({ query: namesake.name, type: "Person" });
    expect(alone.filter(({ score }) => score === 100).length).toBeGreaterThan(1);
    expect(alone.some(({ match }) => match)).toBe(false);
    const [first] = await candidates({
      query: namesake.name,
      type: "Person",
      properties: [{ pid: "body", v: namesake.body }],
    });
    expect(first).toMatchObject({ id: globalId(namesake.id), match: true });
    expect(first!.features.map(({ id }) => id)).toEqual(["name", "body"]);
  });

  test("finds bodies and positions by their own names and by aliases", async () => {
    const [body] = await candidates({ query: "Ban Tổ chức Trung ương", type: "Body" });
    expect(body).toMatchObject({ name: "Ban Tổ chức Trung ương", match: true });
    const [position] = await candidates({ query: "Bí thư Tỉnh ủy Hà Nam", type: ["Position"] });
    expect(position!.name).toBe("Bí thư Tỉnh ủy Hà Nam");
    expect(await candidates({ query: "không có ai như vậy", type: "Body" })).toEqual([]);
  });

  test("suggests while one types, and shows a page that runs nothing", async () => {
    const { result } = (await ask("/reconcile/suggest/entity?prefix=Ban+T&type=Body")).json();
    expect(result[0]).toMatchObject({
      name: "Ban Tổ chức Trung ương",
      notable: [{ id: "Body", name: "Body" }],
    });
    const page = await ask(`/reconcile/preview?id=${result[0].id}`);
    expect(page.text).toContain("<h1>Ban Tổ chức Trung ương</h1>");
    expect(page.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors *");
    expect((await ask("/reconcile/preview?id=nobody")).status).toBe(404);
    expect((await ask("/reconcile/suggest/property?prefix=bo")).json().result).toEqual([
      { id: "body", name: "Body that it belongs to" },
    ]);
  });

  test("adds what the graph knows to a table", async () => {
    const { id, body } = people[0]!;
    const { rows, meta } = (
      await ask("/reconcile", {
        extend: { ids: [globalId(id)], properties: [{ id: "body" }, { id: "articles" }] },
      })
    ).json();
    expect(meta.map((each: { id: string }) => each.id)).toEqual(["body", "articles"]);
    expect(rows[globalId(id)].body).toContainEqual({ str: body });
    expect(rows[globalId(id)].articles[0].int).toBeGreaterThan(0);
  });

  test.each([
    [{ queries: { q: {} } }, "queries.q: has neither query nor properties"],
    [{ queries: ["x"] }, "queries: is no batch of queries"],
    [{ queries: { q: { query: "An", limit: 0 } } }, "queries.q.limit"],
  ])("refuses %j and says why", async (form, words) => {
    const { status, json } = await ask("/reconcile", form);
    expect(status).toBe(400);
    expect(json()).toMatchObject({ status: "error" });
    expect(json().message).toContain(words);
  });

  test.skipIf(!hasReaders)("works with a client of others (reconciler)", async () => {
    const asked = people.map(({ name, body }) => ({ name, body }));
    const unique = asked.filter(({ name }) => asked.filter((each) => each.name === name).length === 1);
    const found = await readBy<{ input_value: string; id: string; name: string; match: boolean }[]>(
      "reconcile.py",
      `${server.url}/reconcile`,
      JSON.stringify(unique),
    );
    for (const { name } of unique) {
      const expected = people.find((each) => each.name === name)!;
      expect(found.find(({ input_value, match }) => input_value === name && match)?.id).toBe(
        globalId(expected.id),
      );
    }
  });
});
