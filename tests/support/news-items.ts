import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { extract } from "../../src/extraction/extract.ts";
import type { LoadItem } from "../../src/ingest/load-item.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { contentHash } from "../../src/record/content-hash.ts";
import { packagePath } from "../../src/std/package-root.ts";
import { item, type Story } from "./factory.ts";
import { seededRandom } from "./seeded-random.ts";

const CORPUS = packagePath("..", "shared", "corpus", "politics.jsonl.gz");

/** Articles of one winter as they are loaded: the first of the shared corpus where that is at hand, else invented ones. */
export function newsItems(count: number): LoadItem[] {
  return existsSync(CORPUS) ? corpusItems(count) : inventedItems(count);
}

function corpusItems(count: number): LoadItem[] {
  const lexicon = loadLexicon();
  const lines = gunzipSync(readFileSync(CORPUS)).toString("utf8").split("\n", count);
  return lines.map((line, i) => {
    const article = JSON.parse(line) as { id: string; title: string; text: string };
    const { text } = article;
    const dated = { ...article, publishedAt: dayOf(i), contentHash: contentHash(text) };
    return { record: extract(dated, lexicon), text };
  });
}

const PEOPLE = [
  "Trần Văn Khải",
  "Lê Thị Hoa",
  "Phạm Quốc Bình",
  "Nguyễn Văn An",
  "Nguyễn Văn Ân",
  "Vũ Thị Lan",
];
const TITLES = ["Giám đốc Sở Y tế", "Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"];
const BODIES = ["Sở Y tế @ Hà Nam", "Tỉnh ủy @ Nghệ An", "UBND tỉnh @ Hà Nam"];

function inventedItems(count: number): LoadItem[] {
  const random = seededRandom(1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, i): LoadItem => {
    const [chair, ...others] = [pick(PEOPLE), pick(PEOPLE), pick(PEOPLE)];
    const story: Story = {
      id: `invented-${String(i).padStart(4, "0")}`,
      publishedAt: dayOf(i),
      meeting: { name: pick(["Hội nghị tổng kết", "Hội nghị giao ban"]), date: dayOf(Math.floor(i / 3)) },
      chairs: [chair!],
      attendees: others.filter((name) => name !== chair),
      organisers: [pick(BODIES)],
      posts: [[chair!, pick(TITLES), pick(BODIES)]],
    };
    return item(story);
  });
}

function dayOf(i: number): string {
  return new Date(Date.UTC(2019, 10, 1 + (i % 90))).toISOString().slice(0, 10);
}
