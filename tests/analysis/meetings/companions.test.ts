import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { companionShifts } from "../../../src/analysis/meetings/companion-shifts.ts";
import { attendeesUnder, chairsOver, coAttendees } from "../../../src/analysis/meetings/companions.ts";
import { withSizes } from "../../../src/analysis/meetings/with-sizes.ts";
import { ALL_TIME } from "../../../src/analysis/time/window.ts";
import { attendances } from "../../support/analysis-rows.ts";

const hall = Array.from({ length: 199 }, (_, i) => `guest${String(i).padStart(3, "0")}`);
const rows = attendances(
  {
    talk: ["an", "binh"],
    board: ["an*", "binh", "chi"],
    plenary: ["an", ...hall],
    elsewhere: ["binh", "chi"],
    refused: ["an", "dung-"],
  },
  { talk: "2018-07-03", board: "2018", plenary: "2018-08-01", refused: "2018-07-04" },
);

describe("co-attendees", () => {
  test("are weighed by how small the meetings were, the closest first", () => {
    const { companions, coverage } = coAttendees("an", rows, ALL_TIME);
    expect(companions.slice(0, 3)).toEqual([
      {
        personId: "binh",
        count: 2,
        weight: 1.5,
        meetingIds: ["talk", "board"],
        first: "2018-07-03",
        last: "2018",
      },
      { personId: "chi", count: 1, weight: 0.5, meetingIds: ["board"], first: "2018", last: "2018" },
      {
        personId: "guest000",
        count: 1,
        weight: 1 / 199,
        meetingIds: ["plenary"],
        first: "2018-08-01",
        last: "2018-08-01",
      },
    ]);
    expect(companions).toHaveLength(2 + 199);
    expect(coverage).toEqual({ counted: 4, straddling: 0, undated: 0 });
  });

  test("are not those who are only said to be absent", () => {
    const { companions } = coAttendees("an", rows, ALL_TIME);
    expect(companions.some(({ personId }) => personId === "dung")).toBe(false);
    expect(coAttendees("dung", rows, ALL_TIME).companions).toEqual([]);
  });

  test("in a window come from the meetings that surely lie in it, and the rest is counted", () => {
    const undated = attendances({ sometime: ["an", "chi"] }, { sometime: "--07-03" });
    const july = { from: "2018-07-01", to: "2018-07-31" };
    const { companions, coverage } = coAttendees("an", [...rows, ...undated], july);
    expect(companions.map(({ personId, weight }) => [personId, weight])).toEqual([["binh", 1]]);
    expect(coverage).toEqual({ counted: 2, straddling: 1, undated: 1 });
  });

  test("share out each meeting that has any: the weights add up to the number of meetings", () => {
    const person = fc.constantFrom("an", "binh", "chi", "dung", "em", "giang");
    const meetings = fc.array(fc.uniqueArray(person, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(meetings, (given) => {
        const all = attendances(Object.fromEntries(given.map((people, i) => [`m${i}`, people])));
        const { companions } = coAttendees("an", all, ALL_TIME);
        const withCompany = given.filter((people) => people.includes("an") && people.length > 1);
        expect(companions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(withCompany.length, 9);
        expect(coAttendees("an", [...all].reverse(), ALL_TIME).companions).toEqual(companions);
      }),
    );
  });
});

test("under a chair sat whoever was at the meetings that person chaired", () => {
  const { companions, coverage } = attendeesUnder("an", rows, ALL_TIME);
  expect(companions.map(({ personId, meetingIds }) => [personId, meetingIds])).toEqual([
    ["binh", ["board"]],
    ["chi", ["board"]],
  ]);
  expect(coverage.counted).toBe(1);
});

test("the chairs somebody sat under are those of the meetings they attended", () => {
  const { companions, coverage } = chairsOver("chi", rows, ALL_TIME);
  expect(companions.map(({ personId, count, first, last }) => [personId, count, first, last])).toEqual([
    ["an", 1, "2018", "2018"],
  ]);
  expect(coverage.counted).toBe(2);
});

test("sizes are counted anew from the rows that are left", () => {
  const left = rows.filter(({ personId }) => personId !== "chi");
  const sizes = withSizes(left).map(({ meetingId, size }) => [meetingId, size] as const);
  expect(new Map(sizes)).toEqual(
    new Map([
      ["talk", 2],
      ["board", 2],
      ["plenary", 200],
      ["elsewhere", 1],
      ["refused", 1],
    ]),
  );
});

describe("between two windows co-attendees", () => {
  const companionsOf = (meetings: Record<string, string[]>) =>
    coAttendees("an", attendances(meetings), ALL_TIME).companions;

  test("enter, leave, rise and fall by their share, whatever the windows' lengths", () => {
    const before = companionsOf({
      m1: ["an", "binh"],
      m2: ["an", "binh"],
      m3: ["an", "chi"],
      m4: ["an", "dung"],
    });
    const after = companionsOf({
      m5: ["an", "chi"],
      m6: ["an", "binh", "em"],
      m7: ["an", "giang"],
      m8: ["an", "giang"],
    });
    expect(companionShifts(before, after)).toEqual([
      { personId: "giang", shift: "ENTERED", shareBefore: 0, shareAfter: 0.5 },
      { personId: "binh", shift: "FELL", shareBefore: 0.5, shareAfter: 0.125 },
      { personId: "dung", shift: "LEFT", shareBefore: 0.25, shareAfter: 0 },
      { personId: "em", shift: "ENTERED", shareBefore: 0, shareAfter: 0.125 },
      { personId: "chi", shift: "UNCHANGED", shareBefore: 0.25, shareAfter: 0.25 },
    ]);
  });

  test("rise where they take a greater part of fewer meetings", () => {
    const before = companionsOf({ m1: ["an", "binh"], m2: ["an", "binh"], m3: ["an", "chi"] });
    const after = companionsOf({ m4: ["an", "chi"], m5: ["an", "binh"] });
    expect(companionShifts(before, after).map(({ personId, shift }) => [personId, shift])).toEqual([
      ["chi", "ROSE"],
      ["binh", "FELL"],
    ]);
  });

  test("all enter after an empty window, and all leave before one", () => {
    const some = companionsOf({ m1: ["an", "binh"] });
    expect(companionShifts([], some).map(({ shift }) => shift)).toEqual(["ENTERED"]);
    expect(companionShifts(some, []).map(({ shift }) => shift)).toEqual(["LEFT"]);
  });
});
