import { expect, test } from "vitest";
import { foldKey } from "../../src/text/fold.ts";

test.each([
  ["Hoà", "hòa"],
  ["Ủy", "Uỷ"],
  ["THUỶ", "thủy"],
  ["kỷ luật", "kỉ luật"],
  ["sỹ", "sĩ"],
  ["Hòa".normalize("NFD"), "hoà"],
])("%s and %s are one key", (a, b) => {
  expect(foldKey(a)).toBe(foldKey(b));
});

test.each([
  ["Thúy", "Thuý Vy"],
  ["quý", "quí ông"],
  ["tha", "thà"],
  ["mây", "mâi"],
])("%s and %s are two", (a, b) => {
  expect(foldKey(a)).not.toBe(foldKey(b));
});
