import { expect, test } from "vitest";
import { inWords, yearsInWords } from "../../../web/src/words/dates.ts";

test.each([
  ["2020-11-30", "30 Nov 2020", "30/11/2020"],
  ["2020-11", "November 2020", "11/2020"],
  ["2020", "2020", "2020"],
  ["--11-30", "30 Nov", "30/11"],
  ["", "", ""],
])("%s is “%s”, and “%s” in Vietnamese", (date, english, vietnamese) => {
  expect(inWords(date, "en")).toBe(english);
  expect(inWords(date, "vi")).toBe(vietnamese);
});

test.each([
  ["1997-01-01", "2025-06-30", "1997–2025"],
  ["2025-07", null, "2025–"],
  [null, "2016", "–2016"],
  [null, null, ""],
])("from %s until %s is “%s”", (from, until, years) => expect(yearsInWords(from, until)).toBe(years));
