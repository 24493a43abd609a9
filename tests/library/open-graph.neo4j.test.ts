import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  type GivenArticle,
  type OfficialsGraph,
  openGraph,
  UnavailableError,
} from "../../src/library/officials-graph.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { testNeo4j } from "../support/test-neo4j.ts";
import { unusedPort } from "../support/unused-port.ts";

let clean: CleanGraph;
let graph: OfficialsGraph;
beforeAll(async () => {
  clean = await cleanGraph();
  graph = await openGraph({ ...(await testNeo4j()), seeds: noSeedsFolder() });
});
beforeEach(() => clean.wipe());
afterAll(async () => {
  await graph?.close();
  await clean.close();
});

const article = (n: number): GivenArticle => ({
  id: `a${n}`,
  publishedAt: "2020-03-02",
  text: `Chiều 2/3, ông Trần Văn Khải ${n}, Giám đốc Sở Y tế chủ trì hội nghị.`,
});
const stored = async () => (await clean.cypher("MATCH (a:Article) RETURN count(a) AS n"))[0]!.n;
const waiting = async () => (await clean.cypher("MATCH (s:Pending) RETURN count(s) AS n"))[0]!.n;

test("articles are loaded, those that are refused are told, and the rest stays", async () => {
  const told: string[] = [];
  const articles = [article(1), { id: "bad" } as GivenArticle, article(2)];
  const result = await graph.loadArticles(articles, { onRefused: ({ message }) => void told.push(message) });
  expect(result).toMatchObject({ articles: 2, written: 2, unchanged: 0, refused: 1, aborted: false });
  expect(told).toEqual([expect.stringContaining("text: is missing")]);
  expect(await stored()).toBe(2);
  expect(await graph.loadArticles(articles)).toMatchObject({ written: 0, unchanged: 2 });
});

test("an abort says just what is committed, leaves nothing waiting, and a repetition goes on", async () => {
  const abort = new AbortController();
  let asked = 0;
  async function* endless() {
    for (;;) {
      if (++asked === 250) abort.abort();
      yield article(asked);
    }
  }
  const result = await graph.loadArticles(endless(), { signal: abort.signal });
  expect(result.aborted).toBe(true);
  expect(result.written).toBeGreaterThan(0);
  expect(await stored()).toBe(result.written);
  expect(await waiting()).toBe(0);
  const all = Array.from({ length: 250 }, (_, n) => article(n + 1));
  expect(await graph.loadArticles(all)).toMatchObject({
    written: 250 - result.written,
    unchanged: result.written,
  });
});

test("what the articles' source throws is thrown, and what came before is kept", async () => {
  async function* failing() {
    for (let n = 0; n < 220; n++) yield article(n);
    throw new Error("the crawler is gone");
  }
  await expect(graph.loadArticles(failing())).rejects.toThrow("the crawler is gone");
  const kept = await stored();
  expect(await graph.loadArticles([article(0)])).toMatchObject({ articles: 1 });
  expect(await waiting()).toBe(0);
  expect(await stored()).toBe(Math.max(Number(kept), 1));
});

test("no Neo4j is an UnavailableError", async () => {
  const uri = `bolt://127.0.0.1:${await unusedPort()}`;
  await expect(openGraph({ uri, password: "x" })).rejects.toBeInstanceOf(UnavailableError);
});
