import { expect, test } from "vitest";
import { inWords } from "../../../web/src/words/dates.ts";

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
