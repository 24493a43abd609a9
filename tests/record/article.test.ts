import { expect, test } from "vitest";
import { publicationDay } from "../../src/record/article.ts";

test.each([
  ["2020-11-30", "2020-11-30"],
  ["2020-11-30T23:30", "2020-11-30"],
  ["2020-11-29T18:30:00Z", "2020-11-30"],
  ["2020-11-30T00:30:00+07:00", "2020-11-30"],
])("%s appeared on %s in Vietnam", (publishedAt, day) => {
  expect(publicationDay(publishedAt)).toBe(day);
});
