import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { SeenArticles } from "../../src/sources/seen-articles.ts";

const article = (id: string, text: string) => ({
  id,
  contentHash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
});

test("an article contradicts an earlier one of its id where its text is another, and only there", () => {
  const seen = new SeenArticles();
  expect(seen.contradicts(article("a", "một"))).toBe(false);
  expect(seen.contradicts(article("b", "hai"))).toBe(false);
  expect(seen.contradicts(article("a", "một"))).toBe(false);
  expect(seen.contradicts(article("a", "hai"))).toBe(true);
  expect(seen.contradicts(article("a", "một"))).toBe(false);
});

test("many articles are told apart", () => {
  const seen = new SeenArticles();
  const ids = Array.from({ length: 20_000 }, (_, i) => `bài ${i}`);
  expect(ids.filter((id) => seen.contradicts(article(id, id)))).toEqual([]);
  expect(ids.filter((id) => seen.contradicts(article(id, id)))).toEqual([]);
  expect(ids.filter((id) => !seen.contradicts(article(id, `${id} sửa`)))).toEqual([]);
});
