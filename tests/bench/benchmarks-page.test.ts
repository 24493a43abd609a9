import { expect, test } from "vitest";
import { benchmarksPage } from "../../bench/figures/benchmarks-page.ts";
import type { Figure } from "../../bench/figures/figure.ts";

const FAST: Figure = {
  group: "Questions",
  what: "a meeting",
  unit: "answers/s",
  better: "higher",
  ours: [90, 120, 100],
  peers: { "bare handler": [200, 210, 190], "@neo4j/graphql": [40, 50, 45] },
  wanted: [
    { least: 0.6, beside: "bare handler" },
    { least: 2, beside: "@neo4j/graphql" },
  ],
};
const SMALL: Figure = {
  group: "Loading",
  what: "memory",
  unit: "MB",
  better: "lower",
  ours: [300],
  peers: { other: [600] },
  wanted: [{ most: 400 }],
};

const { markdown, pictures } = benchmarksPage({ Node: "20" }, [FAST, SMALL]);
const lines = markdown.split("\n");

test("a figure is the median of its rounds with their range, beside each peer's and how many times as good it is", () => {
  expect(lines).toContain(
    "| a meeting | answers/s | 100 (90 to 120) | 200 (190 to 210) | 0.5 | 45 (40 to 50) | 2.22 | at least 0.6 × bare handler; at least 2 × @neo4j/graphql | **no** |",
  );
});

test("where less is better, twice as little is twice as good", () => {
  expect(lines).toContain("| memory | MB | 300 | 600 | 2 | at most 400 | yes |");
});

test("the page says where we lose, and only there", () => {
  const from = lines.indexOf("## Where we lose");
  expect(lines.slice(from + 2, from + 4)).toEqual([
    "- Questions, a meeting: 0.5 × bare handler",
    "- Questions, a meeting: **not reached**, at least 0.6 × bare handler is wanted",
  ]);
  expect(lines[from + 4]).toBe("");
});

test("each unit of a group is a picture that the page shows, with a bar for whoever was measured", () => {
  expect([...pictures.keys()]).toEqual(["benchmark-questions-answers-s.svg", "benchmark-loading-mb.svg"]);
  for (const file of pictures.keys()) expect(markdown).toContain(`](images/${file})`);
  const svg = pictures.get("benchmark-questions-answers-s.svg")!;
  expect(svg.match(/<rect [^>]*height="13"/g)).toHaveLength(3);
  expect(svg).toContain(">@neo4j/graphql</text>");
});
