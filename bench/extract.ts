/**
 * How fast extraction is, on one core, warm, over the shared corpus; and what the worst texts cost.
 *
 *     npm run -s bench -- extract [--articles N] [--hostile]
 *
 * Times are user CPU time, so that a busy machine does not lie.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { annotate } from "../src/extraction/annotated-article.ts";
import { assemble } from "../src/extraction/assemble/assemble.ts";
import { extract } from "../src/extraction/extract.ts";
import { findStatements } from "../src/extraction/find-statements.ts";
import { readText } from "../src/extraction/read-text.ts";
import { settle } from "../src/extraction/settle/settle.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import type { Article } from "../src/record/article.ts";
import { packagePath } from "../src/std/package-root.ts";

const CORPUS = packagePath("..", "shared", "corpus", "politics.jsonl.gz");
const WARM_UP = 500;
const HOSTILE_BYTES = 5_000_000;
const HOSTILE = {
  "nested brackets": "(",
  capitals: "Xy ",
  "one endless sentence": "Thủ tướng Vũ Đức Thành chủ trì hội nghị và ",
  names: "Nguyễn Văn An ",
  dates: "ngày 20/10, ",
  "one word": "chủ trì ",
};

const { values } = parseArgs({
  options: { articles: { type: "string", default: "8924" }, hostile: { type: "boolean", default: false } },
});
const lexicon = loadLexicon();
if (existsSync(CORPUS)) benchCorpus(Number(values.articles));
else say(`no corpus at ${CORPUS}`);
if (values.hostile) benchHostile();

function benchCorpus(count: number): void {
  const articles = corpus(count);
  for (const article of articles.slice(0, WARM_UP)) extract(article, lexicon);
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let peak = 0;
  const seconds = cpuSeconds(() => {
    for (const [i, article] of articles.entries()) {
      extract(article, lexicon);
      if (i % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    }
  });
  say(`${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${Math.round(articles.length / seconds)} articles/s`);
  say(
    `peak RSS ${Math.round(peak / 1e6)} MB, of which the corpus held in memory is about ${Math.round((bytes * 2) / 1e6)} MB`,
  );
  benchStages(articles.slice(0, 2000));
}

/** The share of each stage, each run over all articles by itself. */
function benchStages(articles: readonly Article[]): void {
  const annotated = articles.map((article) => annotate(article, lexicon));
  const found = annotated.map((article) => findStatements(article));
  const settled = annotated.map((article, i) => settle(article, found[i]!));
  const stages = {
    "tokens, sentences, phrases": () => articles.forEach((a) => void readText(a, lexicon)),
    "and mentions": () => articles.forEach((a) => void annotate(a, lexicon)),
    statements: () => annotated.forEach((a) => void findStatements(a)),
    settle: () => annotated.forEach((a, i) => void settle(a, found[i]!)),
    assemble: () => annotated.forEach((a, i) => void assemble(a, settled[i]!)),
  };
  for (const [name, run] of Object.entries(stages)) say(`${name.padEnd(28)} ${cpuSeconds(run).toFixed(2)} s`);
}

function benchHostile(): void {
  for (const [name, piece] of Object.entries(HOSTILE)) {
    const text = piece.repeat(Math.ceil(HOSTILE_BYTES / Buffer.byteLength(piece)));
    const seconds = cpuSeconds(() => extract({ id: name, title: "", text }, lexicon));
    say(`5 MB of ${name.padEnd(22)} ${seconds.toFixed(2)} s`);
  }
}

function corpus(count: number): Article[] {
  const lines = gunzipSync(readFileSync(CORPUS)).toString("utf8").split("\n").filter(Boolean);
  return lines.slice(0, count).map((line) => JSON.parse(line) as Article);
}

function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - before) / 1e6;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
