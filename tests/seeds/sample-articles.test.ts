import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/record/parse-record.ts";
import { packagePath } from "../../src/std/package-root.ts";

interface Annotation {
  readonly id: string;
  readonly persons: readonly string[];
  readonly holds: readonly (readonly [person: string, title: string])[];
  readonly meetings: readonly {
    readonly date: string;
    readonly chairs: readonly string[];
    readonly attendees: readonly string[];
  }[];
  readonly documents: readonly string[];
}

const linesOf = (...path: string[]) =>
  readFileSync(packagePath(...path), "utf8")
    .trimEnd()
    .split("\n");
const lines = linesOf("seeds", "articles.jsonl");
const articles = lines.map((line, i) =>
  parseArticle(JSON.parse(line), { file: "articles.jsonl", line: i + 1 }),
);
const gold = linesOf("tests", "gold", "sample", "gold.jsonl").map((line) => JSON.parse(line) as Annotation);
const told = articles.map((article, i) => ({ article, annotation: gold[i]! }));

describe("the sample articles", () => {
  test("are sixteen, in the order of their ids, and ours", () => {
    const ids = articles.map((_, i) => `sample-${String(i + 1).padStart(2, "0")}`);
    expect(articles.map(({ id }) => id)).toEqual(ids);
    expect(articles.length).toBe(16);
    expect(new Set(articles.map(({ source }) => source))).toEqual(new Set(["officials-graph sample"]));
  });

  test.each(articles.map((article) => [article.id, article] as const))(
    "%s is a news article",
    (_, article) => {
      const words = article.text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(150);
      expect(words).toBeLessThanOrEqual(350);
      expect(article.publishedAt).toMatch(/^202[01]-\d\d-\d\d$/);
      expect(article.text.normalize("NFC")).toBe(article.text);
      expect(article.text).toMatch(/Ảnh: \p{Lu}/u);
      expect(article.text.split("\n").at(-1)).toBe(article.author);
    },
  );

  test("are connected: no article stands alone", () => {
    const alone = gold.filter(
      ({ id, persons }) =>
        !gold.some((other) => other.id !== id && other.persons.some((name) => persons.includes(name))),
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  test("tell of two men of one name, in two provinces", () => {
    const posts = gold.flatMap(({ holds }) =>
      holds.filter(([person]) => person === "Nguyễn Văn Thụy").map(([, title]) => title.split("|").at(-1)),
    );
    expect(new Set(posts)).toEqual(
      new Set([
        "Phó Chủ tịch UBND tỉnh Nghệ An",
        "Giám đốc Sở Tài chính Đồng Tháp",
        "Giám đốc Sở Tài chính tỉnh Đồng Tháp",
      ]),
    );
  });
});

describe("their annotation", () => {
  test("follows the articles", () => {
    expect(gold.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
  });

  test("names what the article says", () => {
    const said = (text: string, wordings: string) =>
      wordings.split("|").some((wording) => text.toLowerCase().includes(wording.toLowerCase()));
    const unsaid = told.flatMap(({ article, annotation }) =>
      [...annotation.persons, ...annotation.documents, ...annotation.holds.map(([, title]) => title)]
        .filter((wordings) => !said(article.text, wordings))
        .map((wordings) => `${article.id}: ${wordings}`),
    );
    expect(unsaid).toEqual([]);
  });

  test("gives posts and meetings to persons that it lists", () => {
    const strangers = gold.flatMap(({ id, persons, holds, meetings }) =>
      [
        ...holds.map(([person]) => person),
        ...meetings.flatMap(({ chairs, attendees }) => [...chairs, ...attendees]),
      ]
        .filter((name) => !persons.includes(name))
        .map((name) => `${id}: ${name}`),
    );
    expect(strangers).toEqual([]);
  });
});
