import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { formatAnswer, leftOutOfCsv, saysNothing } from "../../../src/cli/query/format-answer.ts";

const result = { data: { persons: { nodes: [{ name: 'Lê "Hai", con', born: 1970 }, { name: "Bà\nNăm" }] } } };

test("CSV is read back by another reader, whatever stands in a cell", () => {
  const rows = parse(formatAnswer(result, "csv"), { columns: true });
  expect(rows).toEqual([
    { name: 'Lê "Hai", con', born: "1970" },
    { name: "Bà\nNăm", born: "" },
  ]);
});

test("a row of which nothing is told keeps its cells, whatever columns are called", () => {
  const nodes: object[] = [{ name: "A", toString: "x" }, {}, { name: "B" }];
  expect(parse(formatAnswer({ data: { nodes } }, "csv"))).toEqual([
    ["name", "toString"],
    ["A", "x"],
    ["", ""],
    ["B", ""],
  ]);
});

test("a table has a head and a line for each row; of nothing it says so", () => {
  expect(formatAnswer(result, "table")).toMatch(/name.*born[\s\S]*Lê "Hai", con.*1970/);
  expect(formatAnswer({ data: { persons: { nodes: [] } } }, "table")).toBe("no rows");
});

test("JSON is the whole answer", () => {
  expect(JSON.parse(formatAnswer(result, "json"))).toEqual(result);
});

test("an answer says nothing where an error took its place, and something where one cell has a word", () => {
  for (const data of [
    undefined,
    null,
    { persons: null },
    { persons: { nodes: [] } },
    { persons: [{ name: null }] },
  ])
    expect(saysNothing({ data }), JSON.stringify(data)).toBe(true);
  for (const data of [result.data, { persons: [{ name: null, born: 0 }] }, { persons: { totalCount: 0 } }])
    expect(saysNothing({ data }), JSON.stringify(data)).toBe(false);
});

test("several lists are printed one below the other, each under its path, behind what stands in none; CSV names what it leaves out", () => {
  const two = { data: { body: { name: "Sở", staff: [{ name: "A" }], meetings: [{ name: "Hội nghị" }] } } };
  expect(formatAnswer(two, "table")).toMatch(
    /body\.name[\s\S]*Sở[\s\S]*\n\nbody\.staff\n[\s\S]*A[\s\S]*\n\nbody\.meetings\n[\s\S]*Hội nghị/,
  );
  expect(parse(formatAnswer(two, "csv"), { columns: true })).toEqual([{ name: "A" }]);
  expect(leftOutOfCsv(two)).toEqual(["body.name", "body.meetings"]);
  expect(leftOutOfCsv(result)).toEqual([]);
});
