import { describe, expect, test } from "vitest";
import { conflicts } from "../../../src/analysis/tenure/conflicts.ts";
import { bound } from "../../support/analysis-rows.ts";

const told = (...given: Parameters<typeof bound>) =>
  conflicts(bound(...given)).map(({ kind, first, second, days }) => [
    kind,
    first.tenure.personId,
    second.tenure.personId,
    days.from,
    days.to,
  ]);

describe("two holders of one seat", () => {
  const an = { personId: "an", firstCited: "2018-01-01", lastCited: "2020-01-01" };
  const binh = { personId: "binh", firstCited: "2019-06-01", lastCited: "2021-01-01" };

  test("are in conflict on the days certain of both", () => {
    expect(told(binh, an)).toEqual([["ONE_SEAT", "an", "binh", "2019-06-01", "2020-01-01"]]);
  });

  test("are none when one acts, when the post has more seats, or when they only may have met", () => {
    expect(told({ ...an, acting: true }, binh)).toEqual([]);
    expect(told({ ...an, seats: 2 }, { ...binh, seats: 2 })).toEqual([]);
    expect(told({ ...an, lastCited: "2019-05-31" }, binh)).toEqual([]);
  });

  test("may be on one day alone", () => {
    expect(told({ ...an, lastCited: "2019-06-01" }, binh)).toEqual([
      ["ONE_SEAT", "an", "binh", "2019-06-01", "2019-06-01"],
    ]);
  });

  test("are found pair by pair, all of them, in order of time; and none of two posts", () => {
    const chi = { personId: "chi", firstCited: "2019-12-01", lastCited: "2019-12-31" };
    const pairs = (...given: Parameters<typeof bound>) => told(...given).map(([, a, b]) => `${a} ${b}`);
    expect(pairs(an, binh, chi)).toEqual(["an binh", "an chi", "binh chi"]);
    expect(pairs(chi, binh, an)).toEqual(["an binh", "an chi", "binh chi"]);
    expect(told(an, { ...binh, positionId: "mayor" })).toEqual([]);
  });

  test("come before or after two titles of a person by their time, not by their kind", () => {
    const chair = { personId: "em", level: "province", firstCited: "2010-01-01", lastCited: "2011-01-01" };
    const kinds = told(
      an,
      binh,
      { ...chair, positionId: "chair-na", area: "Nghệ An" },
      { ...chair, positionId: "chair-hn", area: "Hà Nam" },
    ).map(([kind]) => kind);
    expect(kinds).toEqual(["TWO_TITLES", "ONE_SEAT"]);
  });
});

describe("two titles of one person", () => {
  const chair = { bodyId: "pc", level: "province", firstCited: "2018-01-01", lastCited: "2020-01-01" };

  test("are in conflict in two places of one tier", () => {
    expect(
      told(
        { ...chair, positionId: "chair-na", area: "Nghệ An" },
        { ...chair, positionId: "chair-hn", area: "Hà Nam", firstCited: "2019-01-01" },
      ),
    ).toEqual([["TWO_TITLES", "an", "an", "2019-01-01", "2020-01-01"]]);
  });

  test("are none in one place, or of two tiers", () => {
    expect(
      told(
        { ...chair, positionId: "chair-na", area: "Nghệ An" },
        { ...chair, positionId: "secretary-na", area: "Nghệ An" },
        { ...chair, positionId: "chair-district", area: "Quỳ Châu", level: "district" },
        { ...chair, positionId: "member", area: null, level: "central", seats: null },
        { ...chair, positionId: "delegate", area: null, seats: null },
      ),
    ).toEqual([]);
  });
});
