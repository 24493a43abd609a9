import { expect, test } from "vitest";
import { readAhead } from "../../src/std/read-ahead.ts";

test("gives the same items, each made while the one before is used", async () => {
  const log: string[] = [];
  async function* pages() {
    for (const page of [1, 2, 3]) {
      log.push(`made ${page}`);
      yield page;
    }
  }
  const seen: number[] = [];
  for await (const page of readAhead(pages())) {
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`used ${page}`);
    seen.push(page);
  }
  expect(seen).toEqual([1, 2, 3]);
  expect(log.indexOf("made 2")).toBeLessThan(log.indexOf("used 1"));
});

test("a failure comes where its item would have come", async () => {
  async function* pages() {
    yield 1;
    throw new Error("Neo4j is gone");
  }
  const seen: number[] = [];
  await expect(
    (async () => {
      for await (const page of readAhead(pages())) seen.push(page);
    })(),
  ).rejects.toThrow("Neo4j is gone");
  expect(seen).toEqual([1]);
});
