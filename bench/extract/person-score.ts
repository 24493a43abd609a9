import { existsSync, readFileSync } from "node:fs";
import type { Article } from "../../src/record/article.ts";
import { packagePath } from "../../src/std/package-root.ts";

const GOLD = packagePath("..", "shared", "gold");

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
interface Scorer {
  scoreArticle(gold: unknown, record: unknown): { out: { PERSON: Counts } };
}

export interface Annotated {
  readonly articles: readonly Article[];
  readonly gold: readonly unknown[];
}

/** The annotated articles; null where they are not on this machine. */
export function devArticles(): Annotated | null {
  if (!existsSync(GOLD)) return null;
  return { articles: lines<Article>("articles.jsonl"), gold: lines("gold.jsonl") };
}

/** F1 of the persons found, article by article, by the scorer that the floors of accuracy use. */
export async function personF1(
  { gold }: Annotated,
  persons: readonly (readonly string[])[],
): Promise<number> {
  const { scoreArticle } = (await import(`${GOLD}/score.mjs`)) as Scorer;
  const counts = persons.map(
    (names, i) =>
      scoreArticle(gold[i], { persons: names.map((name, n) => ({ id: `p${n}`, name })) }).out.PERSON,
  );
  const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
  return (2 * sum("tp")) / (2 * sum("tp") + sum("fp") + sum("fn"));
}

function lines<T>(file: string): T[] {
  return readFileSync(`${GOLD}/dev/${file}`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
