import { expect, test } from "vitest";
import { lastMinute } from "../../../web/src/progress/last-minute.ts";

test("counts what came in the minute before the last sample", () => {
  const samples = [0, 30, 60, 90].map((second) => ({ at: second * 1000, articles: second * 10 }));
  expect(lastMinute(samples)).toBe(600);
  expect(lastMinute([])).toBe(0);
});
