import { expect, test } from "vitest";
import { histogram } from "../../../web/src/graph/histogram.ts";
import { line, node } from "../elements.ts";

test("counts the lines of each month, also of those between without any", () => {
  const bars = histogram({
    nodes: [node("meeting:m1 2020-11-30"), node("meeting:m2 2021-01"), node("meeting:m3 --05-01")],
    lines: [line("an CHAIRED m1"), line("binh ATTENDED m1"), line("an CHAIRED m2"), line("an CHAIRED m3")],
  });
  expect(bars).toEqual([
    { month: "2020-11", from: "2020-11-01", to: "2020-11-30", lines: 2 },
    { month: "2020-12", from: "2020-12-01", to: "2020-12-31", lines: 0 },
    { month: "2021-01", from: "2021-01-01", to: "2021-01-31", lines: 1 },
  ]);
});

test("goes by years where months would be too many", () => {
  const bars = histogram({
    nodes: [node("meeting:m1 2010-11-30"), node("meeting:m2 2021-02-01")],
    lines: [line("an CHAIRED m1"), line("an CHAIRED m2")],
  });
  expect(bars.map(({ month }) => month)).toEqual(Array.from({ length: 12 }, (_, i) => String(2010 + i)));
  expect(bars[0]).toEqual({ month: "2010", from: "2010-01-01", to: "2010-12-31", lines: 1 });
});

test("is empty where nothing has a date", () => {
  expect(histogram({ nodes: [], lines: [line("a PART_OF b")] })).toEqual([]);
});
