/**
 * Every comparison in one run, and the page of it: docs/benchmarks.md, with pictures in docs/images/.
 *
 *     npm run -s bench -- all [--parts extract,load,query] [--rounds 3] [--articles 8924] [--load-articles 2000]
 *                             [--load-scale N] [--query-scale 1] [--seconds 6] [--corpus FILE] [--page FOLDER]
 *
 * Runs `extract`, `load` and `query` (whose pages of help say what is compared) in processes of their own, one after the
 * other. Builds the program first; extracts the corpus once for the parts that need records. The whole takes hours; small
 * sizes and `--page` (where to write instead of docs/) are for trying it out. `docs/benchmarks.jsonl` keeps the figures.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packagePath } from "../src/std/package-root.ts";
import { buildProgram, extractRecords, runToEnd } from "./extract/built-program.ts";
import { benchmarksPage } from "./figures/benchmarks-page.ts";
import { readFigures } from "./figures/figure.ts";
import { surroundings } from "./figures/surroundings.ts";

const { values } = parseArgs({
  options: {
    parts: { type: "string", default: "extract,load,query" },
    rounds: { type: "string", default: "3" },
    articles: { type: "string", default: "8924" },
    "load-articles": { type: "string", default: "2000" },
    "load-scale": { type: "string" },
    "query-scale": { type: "string", default: "1" },
    seconds: { type: "string", default: "6" },
    corpus: { type: "string", default: packagePath("../shared/corpus/politics.jsonl.gz") },
    page: { type: "string", default: packagePath("docs") },
  },
});
const { rounds, corpus } = values;
const folder = mkdtempSync(join(tmpdir(), "officials-graph-benchmarks-"));
const figures = join(folder, "benchmarks.jsonl");
const records = join(folder, "records.jsonl");

const PARTS: Readonly<Record<string, () => void>> = {
  extract: () => bench("extract", ["--articles", values.articles, "--rounds", rounds, "--hostile", "--peer"]),
  load: () => {
    const scale = values["load-scale"] === undefined ? [] : ["--scale", values["load-scale"]];
    const sizes = ["--articles", values["load-articles"], "--rounds", rounds, ...scale];
    bench("load", ["--records", records, "--corpus", corpus, ...sizes]);
  },
  query: () => {
    bench("query", ["--scale", values["query-scale"], "--seconds", values.seconds, "--rounds", rounds]);
    bench("query", ["--corpus", records]);
  },
};

const parts = values.parts.split(",");
const unknown = parts.filter((part) => !(part in PARTS));
if (unknown.length > 0) throw new Error(`${unknown} is no part; there are ${Object.keys(PARTS).join(", ")}`);
try {
  const around = surroundings();
  buildProgram();
  if (parts.some((part) => part !== "extract")) extractRecords(corpus, records);
  for (const part of parts) PARTS[part]!();
  const { markdown, pictures } = benchmarksPage(around, readFigures(figures));
  mkdirSync(join(values.page, "images"), { recursive: true });
  writeFileSync(join(values.page, "benchmarks.md"), markdown);
  for (const [file, svg] of pictures) writeFileSync(join(values.page, "images", file), svg);
  copyFileSync(figures, join(values.page, "benchmarks.jsonl"));
} finally {
  rmSync(folder, { recursive: true });
}

function bench(name: string, options: readonly string[]): void {
  const main = packagePath("bench/main.ts");
  runToEnd(process.execPath, ["--import", "tsx", main, name, ...options, "--figures", figures]);
}
