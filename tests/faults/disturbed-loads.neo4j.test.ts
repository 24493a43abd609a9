import { afterAll, beforeAll, expect, test } from "vitest";
import { newsItems } from "../support/news-items.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { DisturbedLoads } from "./disturbed-loads.ts";
import type { Fault } from "./fault.ts";
import { faultsLeft } from "./faults-left.ts";

// `npm run -s bench -- faults` has twenty moments.
const ARTICLES = 120;
const FAULTS: readonly Fault[] = ["connection cut", "loader killed", "both killed"];

const random = seededRandom(7);
/** The later ones befall while it settles: statements are written by then. */
const MOMENTS = FAULTS.map((fault, i) => ({
  fault,
  percent: Math.round(((i + random()) / FAULTS.length) * 100),
}));

let loads: DisturbedLoads;
beforeAll(async () => {
  loads = await DisturbedLoads.of(newsItems(ARTICLES));
  expect((await loads.undisturbed()).code).toBe(0);
});
afterAll(() => loads?.close());

test.each(MOMENTS)(
  "$fault after $percent % of what a load has to say: the same command again makes the same graph",
  async ({ fault, percent }) => {
    expect(faultsLeft(await loads.disturbed(fault, percent / 100))).toEqual([]);
  },
);

test("two loaders at once make the graph of one", async () => {
  const runs = await loads.twoAtOnce();
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(await loads.differences()).toEqual([]);
});
