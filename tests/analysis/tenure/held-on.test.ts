import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundTenures } from "../../../src/analysis/tenure/bound-tenures.ts";
import { heldOn } from "../../../src/analysis/tenure/held-on.ts";
import type { Tenure } from "../../../src/analysis/tenure/tenure.ts";
import { intersect } from "../../../src/analysis/time/day-set.ts";
import { bound, tenure } from "../../support/analysis-rows.ts";

type Row = readonly [date: string, held: string];

function expectHeld(tenures: readonly Partial<Tenure>[], rows: readonly Row[]): void {
  const [asked] = bound(...tenures);
  expect(rows.map(([date]) => [date, heldOn(asked!, date)])).toEqual(rows);
}

describe("a post is held", () => {
  test("certainly between citings, possibly around them", () => {
    expectHeld(
      [{ firstCited: "2018-07-03", lastCited: "2020-01-01" }],
      [
        ["2018-07-02", "POSSIBLE"],
        ["2018-07-03", "CERTAIN"],
        ["2019-02-28", "CERTAIN"],
        ["2020-01-01", "CERTAIN"],
        ["2020-01-02", "POSSIBLE"],
        ["1900-01-01", "POSSIBLE"],
      ],
    );
  });

  test("certainly between said beginning and said end, and not outside", () => {
    expectHeld(
      [{ start: "2018-07-03", end: "2020-01-01" }],
      [
        ["2018-07-02", "EXCLUDED"],
        ["2018-07-03", "CERTAIN"],
        ["2020-01-01", "CERTAIN"],
        ["2020-01-02", "EXCLUDED"],
      ],
    );
  });

  test("possibly in the months that partial dates leave open", () => {
    expectHeld(
      [{ start: "2018-07", end: "2020" }],
      [
        ["2018-06-30", "EXCLUDED"],
        ["2018-07-15", "POSSIBLE"],
        ["2018-07-31", "CERTAIN"],
        ["2020-01-01", "CERTAIN"],
        ["2020-06-01", "POSSIBLE"],
        ["2021-01-01", "EXCLUDED"],
      ],
    );
  });

  test("certainly from a citing on, inside the year of a said beginning", () => {
    expectHeld(
      [{ start: "2018", firstCited: "2018-03-05", lastCited: "2018-09-09" }],
      [
        ["2017-12-31", "EXCLUDED"],
        ["2018-03-04", "POSSIBLE"],
        ["2018-03-05", "CERTAIN"],
        ["2018-09-10", "POSSIBLE"],
      ],
    );
  });

  test("on a date of many days: certainly on all, possibly on some", () => {
    expectHeld(
      [{ start: "2018-07-03", end: "2019-12-31" }],
      [
        ["2018-07", "POSSIBLE"],
        ["2018-08", "CERTAIN"],
        ["2019", "CERTAIN"],
        ["2018", "POSSIBLE"],
        ["2017", "EXCLUDED"],
      ],
    );
  });

  test("unknown on a date without a year, and when nothing said of it has one", () => {
    expectHeld([{ firstCited: "2018-07-03" }], [["--07-03", "UNKNOWN"]]);
    expectHeld([{}], [["2018-07-03", "UNKNOWN"]]);
    expectHeld([{ start: "--07-03" }], [["2018-07-03", "UNKNOWN"]]);
  });

  test("not from the day on which an article calls the holder former", () => {
    expectHeld(
      [{ firstCited: "2018-07-03", formerBy: "2019-05-01" }],
      [
        ["2019-04-30", "POSSIBLE"],
        ["2019-05-01", "EXCLUDED"],
      ],
    );
    expectHeld(
      [{ firstCited: "2018-07-03", end: "2019", formerBy: "2019-05-01" }],
      [
        ["2019-01-01", "CERTAIN"],
        ["2019-04-30", "POSSIBLE"],
        ["2019-05-01", "EXCLUDED"],
      ],
    );
    expectHeld(
      [{ formerBy: "2019-05-01" }],
      [
        ["2010-01-01", "POSSIBLE"],
        ["2019-05-01", "EXCLUDED"],
      ],
    );
  });

  test("on the last day too, though that day's papers call the holder former", () => {
    expectHeld(
      [{ firstCited: "2018-07-03", end: "2019-05-01", formerBy: "2019-05-01" }],
      [
        ["2019-05-01", "CERTAIN"],
        ["2019-05-02", "EXCLUDED"],
      ],
    );
  });

  test("before a said beginning too, when cited before it: that was a re-election", () => {
    expectHeld(
      [{ firstCited: "2014-01-01", lastCited: "2017-01-01", start: "2016-05-22" }],
      [
        ["2013-12-31", "POSSIBLE"],
        ["2015-01-01", "CERTAIN"],
      ],
    );
  });

  test("not after the person's death, which ends all their posts", () => {
    expectHeld(
      [
        { firstCited: "2018-01-01" },
        { positionId: "deputy", seats: null, firstCited: "2018-01-01", end: "2018-09-21", endEvent: "DIED" },
      ],
      [
        ["2018-09-21", "POSSIBLE"],
        ["2018-09-22", "EXCLUDED"],
      ],
    );
  });
});

describe("a post with one seat", () => {
  const binh = { personId: "binh", firstCited: "2020-01-01", lastCited: "2021-01-01" };

  test("is lost to a certain successor, and was not held before a certain predecessor left", () => {
    expectHeld(
      [{ firstCited: "2018-07-03" }, binh],
      [
        ["2019-12-31", "POSSIBLE"],
        ["2020-01-01", "EXCLUDED"],
        ["2022-01-01", "EXCLUDED"],
      ],
    );
    expectHeld(
      [{ firstCited: "2022-01-01" }, binh],
      [
        ["2021-01-01", "EXCLUDED"],
        ["2021-01-02", "POSSIBLE"],
      ],
    );
  });

  test("is lost to whoever was certainly in it later, even when both were cited for some days", () => {
    expectHeld(
      [{ firstCited: "2018-07-03", lastCited: "2020-01-01" }, binh],
      [
        ["2020-01-01", "CERTAIN"],
        ["2020-01-02", "EXCLUDED"],
        ["2022-01-01", "EXCLUDED"],
      ],
    );
    expectHeld(
      [{ firstCited: "2020-12-01", lastCited: "2022-01-01" }, binh],
      [
        ["2019-01-01", "EXCLUDED"],
        ["2020-11-30", "EXCLUDED"],
        ["2020-12-01", "CERTAIN"],
        ["2022-01-02", "POSSIBLE"],
      ],
    );
  });

  test("cannot have been held by somebody undated while another certainly held it", () => {
    expectHeld(
      [{ formerBy: "2023-01-01" }, binh],
      [
        ["2019-01-01", "POSSIBLE"],
        ["2020-06-01", "EXCLUDED"],
        ["2022-01-01", "POSSIBLE"],
      ],
    );
  });

  test("is not lost by a conflict: what is cited of both stays certain", () => {
    expectHeld([{ firstCited: "2019-01-01", lastCited: "2020-06-01" }, binh], [["2020-03-01", "CERTAIN"]]);
  });

  test("is neither taken nor lost by acting holders", () => {
    expectHeld([{ firstCited: "2018-07-03" }, { ...binh, acting: true }], [["2020-06-01", "POSSIBLE"]]);
    expectHeld([{ firstCited: "2018-07-03", acting: true }, binh], [["2020-06-01", "POSSIBLE"]]);
  });

  test("of a post with many seats nobody is a rival", () => {
    expectHeld(
      [
        { seats: 2, firstCited: "2018-07-03" },
        { ...binh, seats: 2 },
      ],
      [["2020-06-01", "POSSIBLE"]],
    );
    expectHeld(
      [
        { seats: null, firstCited: "2018-07-03" },
        { ...binh, seats: null },
      ],
      [["2020-06-01", "POSSIBLE"]],
    );
  });

  test("taken up again is not held between", () => {
    const again = { firstCited: "2016-04-02", statementIds: ["again"] };
    expectHeld(
      [again, { firstCited: "2010-01-01", formerBy: "2013-01-01" }],
      [
        ["2013-01-01", "EXCLUDED"],
        ["2013-01-02", "POSSIBLE"],
      ],
    );
  });
});

test("what is certain is possible, and the order of the tenures leaves no trace", () => {
  const day = fc.constantFrom(null, "2016-01-01", "2017-05-05", "2018-07-03", "2019-09-09", "2020-02-02");
  const date = fc.constantFrom(null, "2016", "2017-05", "2018-07-03", "2019", "2020-02-02", "--10-26");
  const any = fc.record({
    personId: fc.constantFrom("an", "binh", "chi"),
    positionId: fc.constantFrom("minister", "mayor"),
    seats: fc.constantFrom(1, null),
    acting: fc.boolean(),
    firstCited: day,
    formerBy: day,
    start: date,
    end: date,
    endEvent: fc.constantFrom(null, "DIED" as const),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), (given) => {
      const tenures = given.map((each) => tenure({ ...each, lastCited: each.firstCited }));
      const found = boundTenures(tenures);
      for (const { certain, possible } of found) {
        if (certain) expect(intersect(possible, [certain])).toEqual([certain]);
      }
      expect(boundTenures([...tenures].reverse()).reverse()).toEqual(found);
    }),
  );
});
