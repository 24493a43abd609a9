import { expect, test } from "vitest";
import type { ExportedValue } from "../../../src/graph/read-rows.ts";
import { csvRow } from "../../../src/ingest/bulk/csv-row.ts";
import { InputError } from "../../../src/std/errors.ts";

test.each<[what: string, values: ExportedValue[], line: string]>([
  ["text, in quotes", ["Trần Văn Khải", "a,b"], '7,"Trần Văn Khải","a,b"\n'],
  ["quotes and line ends in it", ['“Họp” là "họp"', "một\nhai"], '7,"“Họp” là ""họp""","một\nhai"\n'],
  ["an empty text, and what is not told", ["", null], '7,"",\n'],
  ["numbers and truths", [3, 0.5, true, false], "7,3,0.5,true,false\n"],
  ["lists, and an empty one", [["a", "b"], [2018, 2019], []], '7,"a\u001fb","2018\u001f2019",\n'],
  ["a list of words with signs", [["a,b", 'c"d']], '7,"a,b\u001fc""d"\n'],
])("a row has %s", (_, values, line) => {
  expect(csvRow([7], values)).toBe(line);
});

test("a relation begins with both of its ends", () => {
  expect(csvRow([7, 8], ["x"])).toBe('7,8,"x"\n');
});

test.each([[["a", ""]], [["a\u001fb"]]])("the list %j is refused: it would come back as another", (list) => {
  expect(() => csvRow([7], [list])).toThrow(InputError);
});
