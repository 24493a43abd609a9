import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { extract } from "../../src/extraction/extract.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import type { Article } from "../../src/record/article.ts";
import type { ExtractionRecord } from "../../src/record/extraction-record.ts";
import { packagePath } from "../../src/std/package-root.ts";

const CORPUS = packagePath("..", "shared", "corpus", "politics.jsonl.gz");
/** What the records follow from. */
const SOURCES = ["src/text", "src/record", "src/lexicon", "src/extraction", "lexicon", "seeds"];

export const hasCorpus = existsSync(CORPUS);

/** The extraction record of each article of the shared corpus: extracted once for each state of the extractor. */
export function corpusRecords(): ExtractionRecord[] {
  const cache = join(tmpdir(), `officials-graph-records-${digestOfSources()}.jsonl`);
  if (!existsSync(cache)) {
    const lexicon = loadLexicon();
    const articles = lines<Article>(gunzipSync(readFileSync(CORPUS)).toString("utf8"));
    const records = articles.map((article) => JSON.stringify(extract(article, lexicon)));
    writeFileSync(`${cache}.${process.pid}`, records.join("\n"));
    renameSync(`${cache}.${process.pid}`, cache);
  }
  return lines(readFileSync(cache, "utf8"));
}

function digestOfSources(): string {
  const hash = createHash("sha256").update(CORPUS);
  for (const folder of SOURCES)
    for (const file of readdirSync(packagePath(folder), { recursive: true, withFileTypes: true }))
      if (file.isFile()) hash.update(readFileSync(join(file.parentPath, file.name)));
  return hash.digest("hex").slice(0, 16);
}

function lines<T>(text: string): T[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
