import { describe, expect, test } from "vitest";
import { career } from "../../../src/analysis/tenure/career.ts";
import { moves } from "../../../src/analysis/tenure/moves.ts";
import { overlap } from "../../../src/analysis/tenure/overlap.ts";
import { sharedBodies } from "../../../src/analysis/tenure/shared-bodies.ts";
import { bound } from "../../support/analysis-rows.ts";

describe("the overlap of two tenures", () => {
  test("is certain on the days certain of both, and possible around them", () => {
    const [a, b] = bound(
      { personId: "an", positionId: "minister", start: "2016-04-09", firstCited: "2018-03-01" },
      { personId: "binh", positionId: "deputy", seats: null, firstCited: "2018-02-01", end: "2019-06-30" },
    );
    expect(overlap(a!, b!)).toEqual({
      certain: { from: "2018-02-01", to: "2018-03-01", days: 29 },
      possible: [{ from: "2016-04-09", to: "2019-06-30", days: 1178 }],
    });
    expect(overlap(b!, a!)).toEqual(overlap(a!, b!));
  });

  test("is none where one ended before the other began", () => {
    const [a, b] = bound({ end: "2018" }, { personId: "binh", positionId: "deputy", start: "2019" });
    expect(overlap(a!, b!)).toEqual({ certain: null, possible: [] });
  });
});

test("two people share the bodies where both had posts, the longest certain overlap first", () => {
  const [an, anElsewhere, binh, binhLater, binhAsMinister] = bound(
    { personId: "an", positionId: "minister", bodyId: "ministry", start: "2016-01-01", end: "2018-12-31" },
    { personId: "an", positionId: "member", bodyId: "committee", seats: null, firstCited: "2017-01-01" },
    {
      personId: "binh",
      positionId: "deputy",
      bodyId: "ministry",
      seats: null,
      start: "2018-12-01",
      end: "2018-12-31",
    },
    { personId: "binh", positionId: "member", bodyId: "committee", seats: null, firstCited: "2019-01-01" },
    { personId: "binh", positionId: "minister", bodyId: "ministry", start: "2019-01-01" },
  );
  const found = sharedBodies([an!, anElsewhere!], [binh!, binhLater!, binhAsMinister!]);
  expect(
    found.map((each) => [
      each.bodyId,
      each.positionId,
      each.overlap.certain?.days ?? null,
      each.overlap.possible.length,
    ]),
  ).toEqual([
    ["ministry", null, 31, 1],
    ["committee", "member", null, 1],
    ["ministry", "minister", null, 0],
  ]);
});

describe("a career", () => {
  const posts = bound(
    { positionId: "minister", start: "2016-04-09", end: "2018-10-01" },
    { positionId: "secretary", level: "province", area: "Nghệ An", start: "2010-10-01", end: "2015-12-31" },
    {
      positionId: "committee",
      bodyId: "committee",
      seats: null,
      firstCited: "2012-01-01",
      lastCited: "2014-01-01",
    },
    { positionId: "adviser", bodyId: null, seats: null },
  );
  const told = career(posts);

  test("tells posts in order of time, those without a day last", () => {
    expect(told.posts.map(({ tenure }) => tenure.positionId)).toEqual([
      "secretary",
      "committee",
      "minister",
      "adviser",
    ]);
  });

  test("tells posts held together", () => {
    expect(
      told.concurrent.map(({ first, second, overlap }) => [
        first.tenure.positionId,
        second.tenure.positionId,
        overlap.certain!.days,
      ]),
    ).toEqual([["secretary", "committee", 732]]);
  });

  test("tells posts that met on one day alone", () => {
    const { concurrent } = career(
      bound({ end: "2018-10-01" }, { positionId: "adviser", start: "2018-10-01" }),
    );
    expect(concurrent.map(({ overlap }) => overlap.certain!.days)).toEqual([1]);
  });

  test("tells gaps, and what may have filled them", () => {
    expect(
      told.gaps.map(({ interval, possible }) => [interval, possible.map(({ tenure }) => tenure.positionId)]),
    ).toEqual([[{ from: "2016-01-01", to: "2016-04-08", days: 99 }, ["committee", "adviser"]]]);
  });
});

describe("moves", () => {
  const told = (...given: Parameters<typeof bound>) =>
    moves(bound(...given)).map(({ kind, from, to }) => [kind, from.tenure.positionId, to.tenure.positionId]);
  const inNgheAn = { positionId: "secretary-na", bodyId: "na", level: "province", area: "Nghệ An" };
  const inHaNam = { positionId: "secretary-hn", bodyId: "hn", level: "province", area: "Hà Nam" };

  test("lead between provinces and the centre, each post left once", () => {
    expect(
      told(
        { ...inNgheAn, start: "2010", end: "2012" },
        { ...inHaNam, start: "2013-05-01", end: "2015" },
        { positionId: "minister", start: "2016-04-09", end: "2021-04-08" },
        { positionId: "deputy-pm", start: "2016-05-09" },
      ),
    ).toEqual([
      ["BETWEEN_PROVINCES", "secretary-na", "secretary-hn"],
      ["TO_CENTRE", "secretary-hn", "minister"],
    ]);
  });

  test("are none between posts held beside each other, and none within one place", () => {
    expect(
      told(
        { ...inNgheAn, start: "2010-01-01", end: "2015-01-01" },
        { positionId: "central-committee", seats: null, start: "2011-01-01", end: "2021-01-01" },
      ),
    ).toEqual([]);
    expect(
      told(
        { ...inNgheAn, positionId: "deputy-na", seats: null, start: "2010-01-01", end: "2012-01-01" },
        { ...inNgheAn, start: "2013-01-01" },
      ),
    ).toEqual([]);
  });
});
