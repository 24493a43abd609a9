/**
 * How often a statement of each confidence is right on the annotated articles.
 *
 *     npm run -s bench -- extract-reliability
 *
 * A statement is scored by itself; what the annotation leaves open counts as neither.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../src/extraction/extract.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import type { Article } from "../src/record/article.ts";
import { packagePath } from "../src/std/package-root.ts";

interface Counts {
  readonly tp: number;
  readonly fp: number;
}
interface Scorer {
  scoreArticle(gold: unknown, record: unknown): { out: Record<string, Counts> };
}

const GOLD = packagePath("..", "shared", "gold");
const { scoreArticle } = (await import(join(GOLD, "score.mjs"))) as Scorer;
const lexicon = loadLexicon();
const articles = jsonl<Article>("articles.jsonl");
const gold = jsonl<unknown>("gold.jsonl");
const table = new Map<string, { right: number; wrong: number; open: number }>();

for (const [i, article] of articles.entries()) {
  const record = extract(article, lexicon);
  for (const statement of record.statements) {
    const counts = scoreArticle(gold[i], { ...record, statements: [statement] }).out[statement.type];
    if (!counts) continue;
    for (const key of [`${statement.confidence.toFixed(2)}`, statement.rule ?? "?"]) {
      const row = table.get(key) ?? { right: 0, wrong: 0, open: 0 };
      if (counts.tp > 0) row.right++;
      else if (counts.fp > 0) row.wrong++;
      else row.open++;
      table.set(key, row);
    }
  }
}

say("confidence or rule      right  wrong   open  share right");
for (const [key, { right, wrong, open }] of [...table].sort()) {
  const share = right + wrong > 0 ? (right / (right + wrong)).toFixed(2) : "-";
  say(`${key.padEnd(22)} ${[right, wrong, open].map((n) => String(n).padStart(6)).join(" ")}  ${share}`);
}

function jsonl<T>(file: string): T[] {
  const lines = readFileSync(join(GOLD, "dev", file), "utf8")
    .split("\n")
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
