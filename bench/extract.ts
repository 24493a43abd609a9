/**
 * How fast extraction is, on one core, warm, over the shared corpus; and what the worst texts cost.
 *
 *     npm run -s bench -- extract [--articles N] [--rounds 3] [--hostile] [--peer] [--figures FILE]
 *
 * With `--peer` also the annotated articles, beside the recogniser of names of `underthesea` (Python): speed, and how well
 * persons are found. `--figures` adds what was measured to a file. Times are user CPU time, so that a busy machine does not
 * lie.
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
import { devArticles, personF1 } from "./extract/person-score.ts";
import { underthesea } from "./extract/underthesea.ts";
import { type Figure, keepFigures, median } from "./figures/figure.ts";

const GROUP = "Extraction";

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
  options: {
    articles: { type: "string", default: "8924" },
    rounds: { type: "string", default: "3" },
    hostile: { type: "boolean", default: false },
    peer: { type: "boolean", default: false },
    figures: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const lexicon = loadLexicon();
if (existsSync(CORPUS)) benchCorpus(Number(values.articles));
else say(`no corpus at ${CORPUS}`);
if (values.hostile) benchHostile();
if (values.peer) await benchPeer();

function benchCorpus(count: number): void {
  const articles = corpus(count);
  for (const article of articles.slice(0, WARM_UP)) extract(article, lexicon);
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let peak = 0;
  const speeds = Array.from({ length: rounds }, () => {
    const seconds = cpuSeconds(() => {
      for (const [i, article] of articles.entries()) {
        extract(article, lexicon);
        if (i % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss);
      }
    });
    say(`${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${Math.round(articles.length / seconds)} articles/s`);
    return bytes / 1e6 / seconds;
  });
  say(
    `peak RSS ${Math.round(peak / 1e6)} MB, of which the corpus held in memory is about ${Math.round((bytes * 2) / 1e6)} MB`,
  );
  keepFigures(values.figures, {
    group: GROUP,
    what: `${articles.length} articles, one core`,
    unit: "MB/s",
    better: "higher",
    ours: speeds,
    wanted: [{ least: 3 }],
  });
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
    keepFigures(values.figures, {
      group: GROUP,
      what: `5 MB of ${name}`,
      unit: "s",
      better: "lower",
      ours: [seconds],
      wanted: [{ most: 2 }],
    });
  }
}

/** Each once beforehand, then in rounds; names alone are asked of the peer, all statements of ours. */
async function benchPeer(): Promise<void> {
  const dev = devArticles();
  if (dev === null) return say("no annotated articles here");
  const kilobytes = dev.articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e3;
  const persons = dev.articles.map((article) => extract(article, lexicon).persons.map(({ name }) => name));
  const ours = Array.from({ length: rounds }, () =>
    cpuSeconds(() => dev.articles.forEach((article) => void extract(article, lexicon))),
  );
  const peer = underthesea(dev.articles, rounds);
  const speed: Figure = {
    group: GROUP,
    what: `${dev.articles.length} annotated articles`,
    unit: "KB/s",
    better: "higher",
    ours: ours.map((seconds) => kilobytes / seconds),
    peers: { underthesea: peer.map(({ seconds }) => kilobytes / seconds) },
  };
  const accuracy: Figure = {
    group: GROUP,
    what: "persons found in them, which our rules were made on",
    unit: "F1",
    better: "higher",
    ours: [await personF1(dev, persons)],
    peers: { underthesea: [await personF1(dev, peer[0]!.persons)] },
    wanted: [{ least: 0.96 }],
  };
  for (const figure of [speed, accuracy]) {
    const [mine, theirs] = [figure.ours, figure.peers!.underthesea!].map(median);
    say(
      `${figure.what}: ${mine!.toFixed(3)} ${figure.unit}, underthesea ${theirs!.toFixed(3)} ${figure.unit}`,
    );
  }
  keepFigures(values.figures, speed, accuracy);
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
