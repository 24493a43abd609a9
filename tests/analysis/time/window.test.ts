import { expect, test } from "vitest";
import { ALL_TIME, inWindow } from "../../../src/analysis/time/window.ts";

const july = { from: "2018-07-01", to: "2018-07-31" };

test.each([
  ["2018-07-01", july, "CERTAIN"],
  ["2018-07-31", july, "CERTAIN"],
  ["2018-07", july, "CERTAIN"],
  ["2018", july, "POSSIBLE"],
  ["2018-08-01", july, "EXCLUDED"],
  ["2017", july, "EXCLUDED"],
  ["--07-03", july, "UNKNOWN"],
  [null, july, "UNKNOWN"],
  ["2018", { from: null, to: "2018-12-31" }, "CERTAIN"],
  ["2018", { from: "2018-02-01", to: null }, "POSSIBLE"],
  ["2018-07-03", { from: "2018-07-31", to: "2018-07-01" }, "EXCLUDED"],
  [null, ALL_TIME, "CERTAIN"],
  ["--07-03", ALL_TIME, "CERTAIN"],
] as const)("%s in %o is %s", (date, window, expected) => {
  expect(inWindow(date, window)).toBe(expected);
});
