import { expect, test } from "vitest";
import { luceneQuery } from "../../src/api/search/lucene-query.ts";
import { wordsOf } from "../../src/api/search/words-of.ts";

test("words are bare letters and digits, so that no sign of Lucene's is among them", () => {
  expect(wordsOf("Đỗ Thị Hoà")).toEqual(["do", "thi", "hoa"]);
  expect(wordsOf('khai" OR name:* ~+^(\\ 18-NQ/TW')).toEqual(["khai", "or", "name", "18", "nq", "tw"]);
  expect(wordsOf("* ( ) --")).toEqual([]);
});

test("a query wants every word, the last one perhaps unfinished", () => {
  expect(luceneQuery(["khai"], "AS_TYPED")).toBe("+(khai^2 khai*)");
  expect(luceneQuery(["tran", "kh"], "AS_TYPED")).toBe('+tran +(kh^2 kh*) "tran kh"^2');
});

test("short words are not looked for with typos", () => {
  expect(luceneQuery(["le", "hoa", "nghienn"], "WITH_TYPOS")).toBe(
    "+le +(hoa^2 hoa~1) +(nghienn^2 nghienn~2)",
  );
});
