/**
 * Draws articles of the shared corpus that nobody has looked at, to be annotated by hand.
 *
 *     npm run -s bench -- draw-unseen --seed first --size 60 [--with-text]
 *
 * `--containing "chủ trì"` draws from the articles with these words alone, as 38 of the 40 of dev have them.
 * Within each kind the articles are ordered by the hash of seed and id, so the same seed draws the same ids.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import type { Article } from "../src/record/article.ts";
import { packagePath } from "../src/std/package-root.ts";

/** What an article must hold to be of a kind, and the kind's share; as in dev, most report a chair. */
const KINDS: readonly { readonly words: RegExp; readonly share: number }[] = [
  { words: /chủ trì (?!phối)|chủ tọa|điều hành phiên/iu, share: 0.4 },
  { words: /bổ nhiệm|điều động|luân chuyển|trúng cử|giữ chức|thôi giữ/iu, share: 0.17 },
  { words: /hội đàm|hội kiến|Đại sứ|Tổng thống|Ngoại trưởng/u, share: 0.13 },
  { words: /khởi tố|bị cáo|Viện kiểm sát|kỷ luật|VKS/iu, share: 0.13 },
  { words: /Tỉnh ủy|UBND tỉnh|HĐND/iu, share: 0.1 },
  { words: /./u, share: 0.07 },
];
const LONGEST = 6000;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "first" },
    size: { type: "string", default: "60" },
    "with-text": { type: "boolean", default: false },
    containing: { type: "string", default: "" },
    besides: { type: "string", multiple: true, default: [] },
  },
});
const shared = packagePath("..", "shared");
const corpus = articles(
  gunzipSync(readFileSync(join(shared, "corpus", "politics.jsonl.gz"))).toString("utf8"),
);
const seen = new Set(
  articles(readFileSync(join(shared, "gold", "dev", "articles.jsonl"), "utf8")).map(({ id }) => id),
);
for (const file of values.besides) for (const { id } of articles(readFileSync(file, "utf8"))) seen.add(id);
const ordered = corpus
  .filter(({ id, text }) => !seen.has(id) && text.length <= LONGEST && text.includes(values.containing))
  .map((article) => ({
    article,
    rank: createHash("sha256").update(`${values.seed} ${article.id}`).digest("hex"),
  }))
  .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  .map(({ article }) => article);
const drawn = new Set<Article>();
const kinds = values.containing === "" ? KINDS : [{ words: /./u, share: 1 }];
for (const { words, share } of kinds) {
  const wanted = drawn.size + Math.round(share * Number(values.size));
  for (const article of ordered) {
    if (drawn.size >= Math.min(wanted, Number(values.size))) break;
    if (words.test(`${article.title}\n${article.text}`)) drawn.add(article);
  }
}
for (const article of drawn)
  process.stdout.write(`${values["with-text"] ? JSON.stringify(article) : article.id}\n`);

function articles(jsonl: string): Article[] {
  return jsonl
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);
}
