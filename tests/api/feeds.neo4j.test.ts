import type { FastifyInstance } from "fastify";
import { parseFeed } from "feedsmith";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/api/server.ts";
import { worldGraph } from "../export/export-world.ts";
import type { CleanGraph } from "../support/clean-graph.ts";

let clean: CleanGraph;
let app: FastifyInstance;
beforeAll(async () => {
  clean = await worldGraph();
  app = await createApp(clean.graph, pino({ level: "silent" }));
});
afterAll(async () => {
  await app.close();
  await clean.close();
});

async function entriesOf(
  path: string,
): Promise<{ id: string; title: string; updated: string; summary: string }[]> {
  const { statusCode, headers, payload } = await app.inject(path);
  expect(statusCode).toBe(200);
  expect(headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const { format, feed } = parseFeed(payload);
  expect(format).toBe("atom");
  const text = (value: unknown) => (typeof value === "string" ? value : (value as { value: string }).value);
  return (
    (feed as { entries?: { id: string; title: unknown; updated: string; summary: unknown }[] }).entries ?? []
  ).map((entry) => ({ ...entry, title: text(entry.title), summary: text(entry.summary) }));
}

describe("a feed", () => {
  test("of new pairs under a chair tells each person once, by the first meeting together", async () => {
    const [chair] = await clean.cypher(
      "MATCH (p:Person)-[:CHAIRED]->(:Meeting {name: 'Hội nghị toàn quốc'}) RETURN p.id AS id",
    );
    const entries = await entriesOf(`/feeds/new-pairs.atom?chair=${chair!.id}`);
    const persons = entries.map(({ title }) => title);
    expect(new Set(persons).size).toBe(persons.length);
    expect(entries[0]!.updated).toMatch(/^2020-05-18/);
    const days = entries.map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
  });

  test("of new titles has the words of the article that first gives it", async () => {
    const entries = await entriesOf("/feeds/new-titles.atom");
    const days = entries.map(({ updated }) => updated.slice(0, 10));
    expect(days).toEqual([...days].sort().reverse());
    expect(entries.every(({ summary }) => /: “.+”/.test(summary))).toBe(true);
    const [body] = await clean.cypher("MATCH (b:Body {name: 'Tỉnh ủy Hà Nam'}) RETURN b.id AS id");
    const ofBody = await entriesOf(`/feeds/new-titles.atom?body=${body!.id}`);
    expect(ofBody.length).toBeGreaterThan(0);
    expect(ofBody.length).toBeLessThan(entries.length);
  });

  test("of silent holders has those not cited for so long before the newest article", async () => {
    const silent = await entriesOf("/feeds/silent-holders.atom?days=200");
    const expected = await clean.cypher(
      "MATCH (a:Article) WITH date(max(a.publishedAt)) AS newest MATCH (p:Person)-[r:HOLDS {status: 'current'}]->(x) WHERE date(r.lastCited) <= newest - duration({days: 200}) AND NOT EXISTS { MATCH (p)-[f:HOLDS {status: 'former'}]->(x) WHERE f.lastCited >= r.lastCited } RETURN p.name + ': ' + x.name + ', not cited since ' + r.lastCited AS title",
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.map(({ title }) => title).sort()).toEqual(expected.map(({ title }) => title).sort());
    expect(await entriesOf("/feeds/silent-holders.atom?days=36000")).toEqual([]);
  });

  test.each([
    ["/feeds/new-pairs.atom", "chair: is missing"],
    ["/feeds/silent-holders.atom?days=few", 'days: "few" is no number of days'],
  ])("%s is refused with a reason", async (path, words) => {
    const { statusCode, payload } = await app.inject(path);
    expect(statusCode).toBe(400);
    expect(payload).toContain(words.replaceAll('"', '\\"'));
  });
});
