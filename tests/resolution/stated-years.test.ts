import { expect, test } from "vitest";
import { parseRecord } from "../../src/record/parse-record.ts";
import { statedYears } from "../../src/resolution/stated-years.ts";

const yearsOf = (said: object) =>
  statedYears(
    parseRecord({
      article: { id: "a", title: "", contentHash: `sha256:${"0".repeat(64)}` },
      extractor: { name: "test", version: "1" },
      ...said,
    }),
  );
const titled = (title: string) => ({ article: { id: "a", title, contentHash: `sha256:${"0".repeat(64)}` } });

test.each<[years: number[], where: string, said: object]>([
  [[2018], "its title", titled("Tổng kết năm 2018")],
  [[2018], "the name of a meeting", { meetings: [{ id: "m", name: "Hội nghị 2018" }] }],
  [
    [2018, 2019],
    "the days of a meeting",
    { meetings: [{ id: "m", name: "x", date: "2018-12-31", endDate: "2019-01-01" }] },
  ],
  [
    [2016],
    "the number of a document",
    { documents: [{ id: "d", name: "Nghị quyết 2099", number: "18/2016/NQ" }] },
  ],
  [[2016], "the name of one without a number", { documents: [{ id: "d", name: "Luật Báo chí 2016" }] }],
  [[], "none where a day has no year", { meetings: [{ id: "m", name: "x", date: "--11-30" }] }],
])("an article speaks of the years %o: %#. %s", (years, _, said) => {
  expect(yearsOf(said)).toEqual(years);
});

test("those of a statement are its date and the words behind it, each once and in order", () => {
  const evidence = { start: 0, end: 9, quote: "từ 2021, sau năm 2015" };
  const appointed = {
    type: "HOLDS",
    subject: "p",
    object: null,
    title: "Bộ trưởng",
    confidence: 1,
    evidence,
  };
  const statements = [
    { ...appointed, event: "APPOINTED", date: "2021-04-08" },
    { ...appointed, event: "APPOINTED", date: "2019" },
  ];
  expect(yearsOf({ persons: [{ id: "p", name: "An" }], statements })).toEqual([2015, 2019, 2021]);
});

test.each([
  "nhiệm kỳ 2016 - 2021",
  "nhiệm kỳ 2016–2021",
  "quy hoạch đến năm 2030",
  "tới hết 2030",
  "số 12018 và 20201",
])("a term of office, an aim and a number are no such years: %s", (title) => {
  expect(yearsOf(titled(title))).toEqual([]);
});
