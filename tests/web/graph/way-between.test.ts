import { expect, test } from "vitest";
import type { GraphLine } from "../../../web/src/graph/elements.ts";
import type { Step } from "../../../web/src/graph/step.ts";
import { wayBetween } from "../../../web/src/graph/way-between.ts";

const steps: Step[] = [
  { do: "put", id: "a" },
  { do: "path", from: "a", to: "b" },
  { do: "path", from: "a", to: "c" },
  { do: "expand", id: "c", relation: null, pages: 1 },
];
const brings = (...keys: string[]) => ({ lines: keys.map((key) => ({ key }) as GraphLine) });
const answers = [brings(), brings("CHAIRED|a|m", "ATTENDED|b|m"), brings("CHAIRED|a|n"), brings("HOLDS|c|p")];

test("the ways asked for last stand out while their two ends are picked, whichever was picked first", () => {
  expect(wayBetween(steps, answers, ["a", "c"])).toEqual(["CHAIRED|a|n"]);
  expect(wayBetween(steps, answers, ["c", "a"])).toEqual(["CHAIRED|a|n"]);
});

test("nothing stands out once others are picked, or before the answer is there", () => {
  expect(wayBetween(steps, answers, ["a", "b"])).toEqual([]);
  expect(wayBetween(steps, answers, ["a", "c", "b"])).toEqual([]);
  expect(wayBetween(steps, answers, [])).toEqual([]);
  expect(wayBetween(steps, [brings(), brings("x")], ["a", "c"])).toEqual([]);
  expect(wayBetween(steps.slice(0, 1), answers, ["a", "c"])).toEqual([]);
});
