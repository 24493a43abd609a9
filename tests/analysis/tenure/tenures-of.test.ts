import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Holding, tenuresOf } from "../../../src/analysis/tenure/tenures-of.ts";
import { TENURE_EVENTS, TENURE_STATUSES } from "../../../src/record/extraction-record.ts";
import { holding } from "../../support/analysis-rows.ts";

describe("tenures are made of statements", () => {
  test("from the first citing to the last, with all titles and statements", () => {
    expect(
      tenuresOf([
        holding("s2", { citedOn: "2020-03-01", title: "Bộ trưởng Bộ Y tế" }),
        holding("s1", { citedOn: "2018-07-03" }),
        holding("s3", { citedOn: null }),
      ]),
    ).toMatchObject([
      {
        firstCited: "2018-07-03",
        lastCited: "2020-03-01",
        formerBy: null,
        titles: ["Bộ trưởng Bộ Y tế", "Minister"],
        statementIds: ["s1", "s2", "s3"],
      },
    ]);
  });

  test("with their beginning and end as they are said", () => {
    expect(
      tenuresOf([
        holding("s1", { event: "APPOINTED", date: "2018", citedOn: "2018-07-03" }),
        holding("s2", { event: "DISMISSED", status: "former", date: "2020-03", citedOn: "2020-03-09" }),
      ]),
    ).toMatchObject([
      {
        start: "2018",
        startEvent: "APPOINTED",
        end: "2020-03",
        endEvent: "DISMISSED",
        formerBy: "2020-03-09",
      },
    ]);
  });

  test("that end within a year are held in it until they are over", () => {
    expect(
      tenuresOf([
        holding("s1", { citedOn: "2020-03-01" }),
        holding("s2", { event: "TRANSFERRED", status: "former", date: "2020", citedOn: "2020-09-09" }),
      ]),
    ).toMatchObject([
      { lastCited: "2020-03-01", end: "2020", endEvent: "TRANSFERRED", formerBy: "2020-09-09" },
    ]);
  });

  test("an event whose date lacks its year is told without a day", () => {
    expect(
      tenuresOf([holding("s1", { event: "ELECTED", date: "--10-26", citedOn: "2018-10-27" })]),
    ).toMatchObject([{ start: null, startEvent: "ELECTED", firstCited: "2018-10-27" }]);
  });

  test("a post taken up again after it was left makes another", () => {
    const found = tenuresOf([
      holding("s1", { citedOn: "2010-01-01" }),
      holding("s2", { citedOn: "2013-01-01", status: "former" }),
      holding("s3", { event: "APPOINTED", date: "2016-04-01", citedOn: "2016-04-02" }),
      holding("s4", { citedOn: "2017-01-01" }),
    ]);
    expect(
      found.map(({ firstCited, lastCited, formerBy, start }) => ({ firstCited, lastCited, formerBy, start })),
    ).toEqual([
      { firstCited: "2010-01-01", lastCited: "2010-01-01", formerBy: "2013-01-01", start: null },
      { firstCited: "2016-04-02", lastCited: "2017-01-01", formerBy: null, start: "2016-04-01" },
    ]);
  });

  test("a re-election begins none, and the first beginning stands", () => {
    expect(
      tenuresOf([
        holding("s1", { event: "ELECTED", date: "2016-05-22", citedOn: "2016-06-01" }),
        holding("s2", { event: "ELECTED", date: "2021-05-23", citedOn: "2021-06-01" }),
      ]),
    ).toMatchObject([{ start: "2016-05-22", lastCited: "2021-06-01" }]);
  });

  test("an appointment to come does not cite a holder", () => {
    expect(
      tenuresOf([holding("s1", { event: "APPOINTED", date: "2021-01-01", citedOn: "2020-12-28" })]),
    ).toMatchObject([{ start: "2021-01-01", firstCited: null }]);
  });

  test("acting in a post is not holding it", () => {
    expect(
      tenuresOf([
        holding("s1", { status: "acting", citedOn: "2018-01-01" }),
        holding("s2", { citedOn: "2019-01-01" }),
      ]).map(({ acting, firstCited }) => ({ acting, firstCited })),
    ).toEqual([
      { acting: false, firstCited: "2019-01-01" },
      { acting: true, firstCited: "2018-01-01" },
    ]);
  });

  test("the order of the statements leaves no trace, and none is lost", () => {
    const statement = fc.record({
      personId: fc.constantFrom("an", "binh"),
      status: fc.constantFrom(...TENURE_STATUSES),
      event: fc.option(fc.constantFrom(...TENURE_EVENTS)),
      date: fc.option(fc.constantFrom("2018", "2018-07", "2018-07-03", "2020-01-01", "--10-26")),
      citedOn: fc.option(fc.constantFrom("2018-01-01", "2018-07-03", "2019-05-05", "2021-01-01")),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (given, dice) => {
        const all: Holding[] = given.map((each, i) => holding(`s${i}`, each));
        const shuffled = all.map((each) => [dice.next().value, each] as const).sort(([a], [b]) => a - b);
        const found = tenuresOf(all);
        expect(tenuresOf(shuffled.map(([, each]) => each))).toEqual(found);
        expect(new Set(found.flatMap(({ statementIds }) => statementIds)).size).toBe(all.length);
      }),
    );
  });
});
