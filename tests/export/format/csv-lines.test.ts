import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvLines } from "../../../src/export/format/csv-lines.ts";

test("whatever a cell holds comes back, null as nothing", () => {
  const cells = ["Khải", "a,b", 'the "first"', "two\nlines", "a\r", " ", "-1", null, "=1+1"];
  const [read] = parse(csvLines([cells, ["next"]]), { relax_column_count: true });
  expect(read).toEqual(cells.map((cell) => cell ?? ""));
});

test("ends as RFC 4180 says, and quotes nothing without need", () => {
  expect(csvLines([["Lương Đình Khải", null, "1"]])).toBe("Lương Đình Khải,,1\r\n");
  expect(csvLines([])).toBe("");
});
