import { describe, expect, test } from "vitest";
import { promotions } from "../../../src/analysis/tenure/promotions.ts";
import { bound } from "../../support/analysis-rows.ts";

const head = {
  personId: "an",
  positionId: "secretary",
  bodyId: "province",
  level: "province",
  start: "2015-10-01",
  end: "2019-12-31",
};
const deputy = { personId: "binh", positionId: "deputy", bodyId: "province", level: "province", seats: null };
const minister = { personId: "binh", positionId: "minister", bodyId: "ministry", level: "central" };

function promoted(months: number, ...staff: Parameters<typeof bound>) {
  const [under, ...rest] = bound(head, ...staff);
  return promotions([under!], [under!, ...rest], months).map(({ personId, from, to, lag, certainty }) => [
    personId,
    from.tenure.positionId,
    to.tenure.positionId,
    lag.atLeast,
    lag.atMost,
    certainty,
  ]);
}

describe("a promotion under a head", () => {
  test("is a higher post begun within the months since both served, with its lag in days", () => {
    const served = { ...deputy, start: "2016-01-01", end: "2016-12-31" };
    expect(promoted(12, served, { ...minister, start: "2016-12-31" })).toEqual([
      ["binh", "deputy", "minister", 365, 365, "CERTAIN"],
    ]);
    expect(promoted(11, served, { ...minister, start: "2016-12-31" })).toEqual([]);
  });

  test("may begin on the day after the service ended, and not later", () => {
    const served = { ...deputy, start: "2016-01-01", end: "2016-06-30" };
    expect(promoted(12, served, { ...minister, start: "2016-07-01" })).toHaveLength(1);
    expect(promoted(12, served, { ...minister, start: "2016-07-02" })).toEqual([]);
  });

  test("is possible where nobody says when the new post began", () => {
    expect(
      promoted(
        12,
        { ...deputy, firstCited: "2016-01-01", lastCited: "2016-03-01" },
        { ...minister, firstCited: "2016-07-01" },
      ),
    ).toEqual([["binh", "deputy", "minister", 1, 182, "POSSIBLE"]]);
  });

  test("is possible where the new post may have begun before both served", () => {
    const served = { ...deputy, start: "2016-03-01", end: "2016-12-31" };
    expect(promoted(12, served, { ...minister, start: "2016", firstCited: "2016-07-01" })).toEqual([
      ["binh", "deputy", "minister", 1, 122, "POSSIBLE"],
    ]);
  });

  test("in one tier leads from many seats to one", () => {
    const served = { ...deputy, start: "2016-01-01", end: "2016-06-30" };
    const chair = {
      ...minister,
      positionId: "chair",
      bodyId: "council",
      level: "province",
      start: "2016-07-01",
    };
    expect(promoted(12, served, chair)).toHaveLength(1);
    expect(promoted(12, served, { ...chair, seats: null })).toEqual([]);
    expect(promoted(12, served, { ...chair, level: "district" })).toEqual([]);
  });

  test("is none of whoever served elsewhere, before the head came, or is the head", () => {
    expect(
      promoted(12, { ...deputy, bodyId: "other", start: "2016-01-01" }, { ...minister, start: "2016-07-01" }),
    ).toEqual([]);
    expect(
      promoted(
        12,
        { ...deputy, start: "2010-01-01", end: "2015-09-30" },
        { ...minister, start: "2015-10-01" },
      ),
    ).toEqual([]);
    expect(promoted(60, { ...minister, personId: "an", start: "2016-07-01" })).toEqual([]);
  });
});
