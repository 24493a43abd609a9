/**
 * How often a statement of each confidence is right on the annotated articles: `dev`, then those drawn from
 * the corpus (tests/gold), which the rules were not first made for.
 *
 *     npm run -s bench -- extract-reliability > docs/extraction-reliability.txt
 *
 * A statement is scored by itself; what the annotation leaves open counts as neither.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { extract } from "../src/extraction/extract.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import type { Article } from "../src/record/article.ts";
import { packagePath } from "../src/std/package-root.ts";

interface Counts {
  readonly tp: number;
  readonly fp: number;
}
interface Row {
  right: number;
  wrong: number;
  open: number;
}
interface Scorer {
  scoreArticle(gold: unknown, record: unknown): { out: Record<string, Counts> };
}

const SHARED = packagePath("..", "shared");
const { scoreArticle } = (await import(join(SHARED, "gold", "score.mjs"))) as Scorer;
const lexicon = loadLexicon();
const corpus = gunzipSync(readFileSync(join(SHARED, "corpus", "politics.jsonl.gz"))).toString("utf8");
const byId = new Map(lines<Article>(corpus).map((article) => [article.id, article]));
for (const article of lines<Article>(readFileSync(join(SHARED, "gold", "dev", "articles.jsonl"), "utf8")))
  byId.set(article.id, article);

report("dev", [join(SHARED, "gold", "dev", "gold.jsonl")]);
report(
  "drawn from the corpus",
  ["unseen", "unseen-after", "unseen-third", "unseen-fourth", "unseen-fifth", "unseen-sixth"].map((draw) =>
    packagePath("tests", "gold", draw, "gold.jsonl"),
  ),
);

function report(name: string, files: readonly string[]): void {
  const table = new Map<string, Row>();
  for (const gold of files.flatMap((file) => lines<{ id: string }>(readFileSync(file, "utf8")))) {
    const record = extract(byId.get(gold.id)!, lexicon);
    for (const statement of record.statements) {
      const counts = scoreArticle(gold, { ...record, statements: [statement] }).out[statement.type];
      if (!counts) continue;
      for (const key of [statement.confidence.toFixed(2), statement.rule ?? "?"]) {
        const row = table.get(key) ?? { right: 0, wrong: 0, open: 0 };
        if (counts.tp > 0) row.right++;
        else if (counts.fp > 0) row.wrong++;
        else row.open++;
        table.set(key, row);
      }
    }
  }
  say(`\n${name}\nconfidence or rule      right  wrong   open  share right`);
  for (const [key, { right, wrong, open }] of [...table].sort()) {
    const share = right + wrong > 0 ? (right / (right + wrong)).toFixed(2) : "-";
    say(`${key.padEnd(22)} ${[right, wrong, open].map((n) => String(n).padStart(6)).join(" ")}  ${share}`);
  }
}

function lines<T>(text: string): T[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
