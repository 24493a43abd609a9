import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { formatAnswer } from "../../../src/cli/query/format-answer.ts";

const result = { data: { persons: { nodes: [{ name: 'Lê "Hai", con', born: 1970 }, { name: "Bà\nNăm" }] } } };

test("CSV is read back by another reader, whatever stands in a cell", () => {
  const rows = parse(formatAnswer(result, "csv"), { columns: true });
  expect(rows).toEqual([
    { name: 'Lê "Hai", con', born: "1970" },
    { name: "Bà\nNăm", born: "" },
  ]);
});

test("a table has a head and a line for each row; of nothing it says so", () => {
  expect(formatAnswer(result, "table")).toMatch(/name.*born[\s\S]*Lê "Hai", con.*1970/);
  expect(formatAnswer({ data: { persons: { nodes: [] } } }, "table")).toBe("no rows");
});

test("JSON is the whole answer", () => {
  expect(JSON.parse(formatAnswer(result, "json"))).toEqual(result);
});
