import { describe, expect, test } from "vitest";
import { daysSinceCited } from "../../../src/analysis/tenure/days-since-cited.ts";
import { holdersOn } from "../../../src/analysis/tenure/holders-on.ts";
import { succession } from "../../../src/analysis/tenure/succession.ts";
import { bound } from "../../support/analysis-rows.ts";

describe("the holders of a post on a date", () => {
  const line = bound(
    { personId: "an", start: "2016-04-09", end: "2018-10-01" },
    { personId: "binh", firstCited: "2019-02-01", lastCited: "2020-05-05" },
    { personId: "chi", formerBy: "2012-01-01" },
    { personId: "dung" },
  );
  const on = (date: string) => {
    const { occupancy, holders } = holdersOn(line, date);
    return [
      occupancy,
      ...holders.map(({ tenure, held, daysAway }) => [tenure.tenure.personId, held, daysAway]),
    ];
  };

  test("are told with their certainty, the surest first", () => {
    expect(on("2017-01-01")).toEqual(["HELD", ["an", "CERTAIN", 0]]);
  });

  test("may be possible: then how far their certain days are away is told", () => {
    expect(on("2018-11-30")).toEqual(["POSSIBLY_HELD", ["binh", "POSSIBLE", 63], ["dung", "UNKNOWN", null]]);
  });

  test("come surest first, then whose certain days are nearest, whatever the order they are given in", () => {
    const many = bound(
      { personId: "dung", seats: null },
      { personId: "chi", seats: null, firstCited: "2019-01-01" },
      { personId: "binh", seats: null, firstCited: "2018-12-01" },
      { personId: "an", seats: null, start: "2016-04-09", end: "2018-12-31" },
    );
    for (const given of [many, [...many].reverse()])
      expect(holdersOn(given, "2018-11-30").holders.map(({ tenure }) => tenure.tenure.personId)).toEqual([
        "an",
        "binh",
        "chi",
        "dung",
      ]);
  });

  test("may be none that anybody names: vacant, or unknown", () => {
    expect(holdersOn([], "2018-11-30")).toEqual({ occupancy: "VACANT_OR_UNKNOWN", holders: [] });
    expect(on("--11-30")[0]).toBe("VACANT_OR_UNKNOWN");
  });
});

describe("succession in a post", () => {
  test("is a line of holders with the gaps that are left between them", () => {
    const line = succession(
      bound(
        { personId: "chi", start: "2021-04-08" },
        { personId: "an", start: "2016-04-09", end: "2018-10-01", endEvent: "DISMISSED" },
        { personId: "dung", formerBy: "2012-01-01" },
        { personId: "binh", firstCited: "2019-02-01", lastCited: "2021-04-07" },
      ),
    );
    expect(line.map(({ tenure, gap }) => [tenure.tenure.personId, gap])).toEqual([
      ["dung", null],
      ["an", null],
      ["binh", { atLeast: 0, atMost: 122 }],
      ["chi", { atLeast: 0, atMost: 0 }],
    ]);
  });

  test("has a sure gap where an end and the next beginning are both said", () => {
    const [, second] = succession(
      bound({ personId: "an", start: "2016", end: "2018-10" }, { personId: "binh", start: "2019-01-01" }),
    );
    expect(second!.gap).toEqual({ atLeast: 61, atMost: 91 });
  });
});

describe("holders by the days since they were last cited", () => {
  test("leave out who has ended, and who was first cited later", () => {
    const found = daysSinceCited(
      bound(
        { positionId: "a", firstCited: "2019-01-01", lastCited: "2019-12-31" },
        { positionId: "b", firstCited: "2018-01-01", lastCited: "2018-01-31" },
        { positionId: "c", firstCited: "2018-01-01", formerBy: "2019-05-01" },
        { positionId: "d", firstCited: "2021-01-01" },
        { positionId: "e", firstCited: "2018-01-01", lastCited: "2021-01-01" },
        { positionId: "f" },
      ),
      "2020-01-31",
    );
    expect(found.map(({ tenure, days }) => [tenure.tenure.positionId, days])).toEqual([
      ["f", null],
      ["b", 730],
      ["a", 31],
      ["e", 0],
    ]);
  });
});
