import { expect, test } from "vitest";
import { mapAhead } from "../../src/std/map-ahead.ts";

async function* numbers() {
  yield* [1, 2, 3, 4];
}

test("gives what is made of each item in their order, the next ones being made while one is used", async () => {
  const log: string[] = [];
  const seen: string[] = [];
  const pages = mapAhead(numbers(), async (page) => {
    log.push(`made ${page}`);
    // The first takes longest.
    for (let turn = page; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    return `page ${page}`;
  });
  for await (const page of pages) {
    log.push(`used ${page}`);
    seen.push(page);
  }
  expect(seen).toEqual(["page 1", "page 2", "page 3", "page 4"]);
  expect(log.indexOf("made 3")).toBeLessThan(log.indexOf("used page 1"));
  expect(log.indexOf("made 4")).toBeGreaterThan(log.indexOf("used page 1"));
});

test("a failure comes where its item would have come", async () => {
  const seen: number[] = [];
  const pages = mapAhead(numbers(), async (page) => {
    if (page === 2) throw new Error("Neo4j is gone");
    return page;
  });
  await expect(
    (async () => {
      for await (const page of pages) seen.push(page);
    })(),
  ).rejects.toThrow("Neo4j is gone");
  expect(seen).toEqual([1]);
});
