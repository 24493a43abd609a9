import { describe, expect, test } from "vitest";
import type { Attendance } from "../../../src/analysis/meetings/attendance.ts";
import { meetingsByRole } from "../../../src/analysis/meetings/meetings-by-role.ts";
import { orderOfMention } from "../../../src/analysis/meetings/order-of-mention.ts";
import { ALL_TIME } from "../../../src/analysis/time/window.ts";

const row = (meetingId: string, date: string | null, given: Partial<Attendance> = {}): Attendance => ({
  personId: "an",
  meetingId,
  date,
  size: 10,
  roles: ["PRESENT"],
  chaired: false,
  ...given,
});

describe("meetings by role", () => {
  const rows = [
    row("m1", "2018-07-03", { roles: [], chaired: true }),
    row("m2", "2018-07", { roles: ["SPOKE", "CONCLUDED"], chaired: true }),
    row("m3", "2018-09-30", { roles: ["SPOKE"] }),
    row("m4", "2018-11-11", { roles: ["ABSENT"] }),
    row("m5", "2018"),
    row("m6", "--07-03"),
    row("m7", null),
  ];

  test("are counted by month, empty months left out", () => {
    expect(meetingsByRole(rows, "MONTH", ALL_TIME)).toEqual({
      buckets: [
        { bucket: "2018-07", meetings: 2, chaired: 2, roles: { CONCLUDED: 1, SPOKE: 1 } },
        { bucket: "2018-09", meetings: 1, chaired: 0, roles: { SPOKE: 1 } },
        { bucket: "2018-11", meetings: 1, chaired: 0, roles: { ABSENT: 1 } },
      ],
      unplaced: 3,
      coverage: { counted: 7, straddling: 0, undated: 0 },
    });
  });

  test("are counted by quarter in a window, and what it leaves aside is told", () => {
    const told = meetingsByRole(rows, "QUARTER", { from: "2018-07-01", to: "2018-10-31" });
    expect(told.buckets.map(({ bucket, meetings }) => [bucket, meetings])).toEqual([["2018-Q3", 3]]);
    expect(told.unplaced).toBe(0);
    expect(told.coverage).toEqual({ counted: 3, straddling: 1, undated: 2 });
  });
});

test("ranks in the order of mention are averaged by quarter, beside the length of the lists", () => {
  const place = (meetingId: string, date: string, order: number, listLength: number) => ({
    meetingId,
    date,
    order,
    listLength,
  });
  expect(
    orderOfMention([
      place("m2", "2018-09-30", 3, 5),
      place("m1", "2018-07-03", 1, 11),
      place("m1", "2018-07-03", 2, 3),
      place("m3", "2019-01", 1, 1),
      place("m4", "2019", 9, 9),
    ]),
  ).toEqual({
    quarters: [
      { quarter: "2018-Q3", meetings: 2, meanRank: 2, meanLength: 19 / 3, meanRelativeRank: 1 / 3 },
      { quarter: "2019-Q1", meetings: 1, meanRank: 1, meanLength: 1, meanRelativeRank: null },
    ],
    unplaced: 1,
  });
});
