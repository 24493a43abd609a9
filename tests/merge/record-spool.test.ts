import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { RecordSpool } from "../../src/merge/record-spool.ts";
import { contentHash } from "../../src/record/content-hash.ts";
import { parseRecord } from "../../src/record/parse-record.ts";

const record = (id: string, name: string, filler = "") =>
  parseRecord({
    article: { id, title: filler, contentHash: contentHash("") },
    extractor: { name, version: "1" },
  });

const folder = mkdtempSync(join(tmpdir(), "spool "));
vi.stubEnv("TMPDIR", folder);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("records come back by article, in the order of the articles, and the file goes", async () => {
  const spool = await RecordSpool.open();
  expect(readdirSync(folder)).toHaveLength(1);
  const filler = "Tiêu đề ".repeat(2000);
  for (const name of ["a", "b", "c"])
    for (let i = 0; i < 40; i++) await spool.add(record(`bài ${name === "a" ? i : 39 - i}`, name, filler));
  const seen: string[] = [];
  for await (const records of spool.byArticle()) {
    seen.push(records[0]!.article.id);
    expect(records.map(({ extractor }) => extractor.name)).toEqual(["a", "b", "c"]);
    expect(records.every(({ article }) => article.title === filler && article.id === seen.at(-1))).toBe(true);
  }
  expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => `bài ${i}`));
  await spool.close();
  expect(readdirSync(folder)).toEqual([]);
});
