import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judge } from "../../src/ingest/judge.ts";
import { load } from "../../src/ingest/load.ts";
import type { LoadItem } from "../../src/ingest/load-item.ts";
import { prepareArticle } from "../../src/ingest/prepare-article.ts";
import { type Judgement, type JudgementLine, judgementOf } from "../../src/record/judgement.ts";
import { SeedIndex } from "../../src/resolution/seed-index.ts";
import { readSeeds } from "../../src/seeds/read-seeds.ts";
import { groupBy } from "../../src/std/group-by.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { newsItems } from "../support/news-items.ts";
import { seededRandom } from "../support/seeded-random.ts";

const ARTICLES = 300;
const RUNS = 3;

const seeds = new SeedIndex(readSeeds());
const items = newsItems(ARTICLES).flatMap((item, i) =>
  i % 10 === 0 ? [item, bySecondReader(item)] : [item],
);
const prepared = items.map((item) => prepareArticle(item, seeds));
const blocks = [
  ...groupBy(
    prepared.flatMap(({ mentions }) => mentions).filter(({ block }) => block !== null),
    ({ block }) => block,
  ).values(),
].map((mentions) => [...new Set(mentions.map(({ reference }) => reference))]);
const facts = prepared
  .flatMap(({ facts, mentions }) => [...facts, ...mentions])
  .map((each) => each.statementId);

/** Another extractor, which finds half of it and has the title from elsewhere. */
function bySecondReader({ record, text }: LoadItem): LoadItem {
  return {
    record: {
      ...record,
      article: { ...record.article, title: `${record.article.title} (báo khác)`, author: "Báo khác" },
      extractor: { name: "hand", version: "1" },
      statements: record.statements.filter((_, i) => i % 2 === 0),
    },
    text,
  };
}

/** A judgement on something in these articles, for each pair of numbers in [0, 1). */
function judgementOn(x: number, y: number): Judgement {
  const at = <T>(list: readonly T[], where: number): T => list[Math.floor(where * list.length)]!;
  const [said, within] = [(x * 7) % 1, (x * 7919) % 1];
  const common = blocks.filter((references) => references.length > 1);
  const block = at(common, y);
  const a = at(block, within);
  const neighbour = block[(block.indexOf(a) + 1) % block.length]!;
  const stranger = at(at(blocks, within), 0);
  const signature = {
    by: "lan",
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(x * 1e6))).toISOString(),
  };
  const lines: JudgementLine[] = [
    { same: [a, neighbour], ...signature },
    { same: [a, stranger === a ? neighbour : stranger], ...signature },
    { different: [a, neighbour], ...signature },
    { reject: at(facts, y), ...signature },
    { confirm: at(facts, y), ...signature },
    { retract: at(items, y).record.article.id, ...signature },
  ];
  return judgementOf(at(lines, said));
}

function undoing({ id }: Judgement): Judgement {
  return judgementOf({ undo: id, by: "lan", at: "2026-06-01T00:00:00Z" });
}

const random = seededRandom(6);
const standing = Array.from({ length: 40 }, () => judgementOn(random(), random()));

let clean: CleanGraph;
let expected: string[];

beforeAll(async () => {
  clean = await cleanGraph();
  await load(clean.graph, items, seeds);
  await judge(clean.graph, standing, seeds);
  expected = await dump();
});
afterAll(() => clean.close());

/** Undone judgements stay as nodes, and leave nothing else. */
async function dump(): Promise<string[]> {
  return (await clean.dump()).filter((line) => !line.startsWith('["Judgement"'));
}

function expectTheSame(found: readonly string[]): void {
  const short = (line: string) => line.slice(0, 1000);
  const [before, now] = [new Set(expected), new Set(found)];
  const lost = expected.filter((line) => !now.has(line));
  const extra = found.filter((line) => !before.has(line));
  expect({ lost: lost.slice(0, 10).map(short), extra: extra.slice(0, 10).map(short) }).toEqual({
    lost: [],
    extra: [],
  });
  expect(found.length).toBe(expected.length);
}

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

/** How the same graph may come to be. */
const histories = fc.record({
  order: shuffled(items),
  /** Where one load ends and the next begins. */
  ends: fc.array(fc.nat(items.length), { minLength: 1, maxLength: 3 }),
  batchSize: fc.integer({ min: 20, max: 120 }),
  judgements: shuffled(standing),
  /** Judgements that are undone in the end. */
  passing: fc.array(
    fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 0.999, noNaN: true })),
    { maxLength: 6 },
  ),
});

test("the same articles and judgements in any order, loads and batches give the same graph, ids included", async () => {
  await fc.assert(
    fc.asyncProperty(histories, async ({ order, ends, batchSize, judgements, passing }) => {
      await clean.wipe();
      const undone = passing
        .map(([x, y]) => judgementOn(x, y))
        .filter(({ id }) => !standing.some((each) => each.id === id));
      const given = [...undone, ...judgements];
      const cuts = [0, ...[...ends].sort((a, b) => a - b), order.length];
      for (let i = 1; i < cuts.length; i++) {
        await judge(
          clean.graph,
          given.filter((_, at) => at % cuts.length === i),
          seeds,
        );
        await load(clean.graph, order.slice(cuts[i - 1], cuts[i]), seeds, { batchSize });
      }
      await judge(clean.graph, given, seeds);
      await judge(clean.graph, undone.map(undoing), seeds);
      expectTheSame(await dump());
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 600_000);

test("two loaders of the same articles at once, and a reviewer beside them, give the same graph", async () => {
  await clean.wipe();
  await Promise.all([
    load(clean.graph, items, seeds, { batchSize: 17 }),
    load(clean.graph, [...items].reverse(), seeds, { batchSize: 40 }),
    judge(clean.graph, standing, seeds),
  ]);
  expectTheSame(await dump());
}, 300_000);
