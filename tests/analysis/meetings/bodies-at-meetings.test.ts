import { describe, expect, test } from "vitest";
import { type BodyAtMeeting, bodyMatrix } from "../../../src/analysis/meetings/body-matrix.ts";
import { memberAttendance } from "../../../src/analysis/meetings/member-attendance.ts";
import { attendances, bound } from "../../support/analysis-rows.ts";

describe("the matrix of bodies", () => {
  const part = (meetingId: string, bodyId: string, as: BodyAtMeeting["as"]) => ({ meetingId, bodyId, as });
  const parts = [
    part("m1", "health", "ORGANISER"),
    part("m1", "finance", "ORGANISER"),
    part("m1", "finance", "ATTENDEE"),
    part("m1", "finance", "ATTENDEE"),
    part("m2", "finance", "ATTENDEE"),
    part("m2", "health", "ATTENDEE"),
    part("m2", "health", "ORGANISER"),
    part("m3", "health", "ATTENDEE"),
  ];

  test("counts the meetings that two bodies organised, attended, and held for each other", () => {
    expect(bodyMatrix(parts)).toEqual({
      pairs: [
        {
          firstId: "finance",
          secondId: "health",
          organised: 1,
          attended: 1,
          hostedByFirst: 0,
          hostedBySecond: 2,
        },
      ],
      tooLarge: 0,
    });
    expect(bodyMatrix([...parts].reverse())).toEqual(bodyMatrix(parts));
  });

  test("leaves out meetings of too many bodies, and says how many", () => {
    const national = Array.from({ length: 101 }, (_, i) => part("m9", `province ${i}`, "ATTENDEE"));
    expect(bodyMatrix([...parts, ...national])).toEqual({ ...bodyMatrix(parts), tooLarge: 1 });
  });
});

describe("the members of a body at its meeting", () => {
  const posts = bound(
    { personId: "an", positionId: "chair", start: "2016", end: "2021" },
    { personId: "binh", positionId: "member", seats: null, start: "2016", end: "2021" },
    { personId: "binh", positionId: "deputy", seats: null, firstCited: "2020-01-01" },
    { personId: "em", positionId: "deputy", seats: null, firstCited: "2020-01-01" },
    { personId: "chi", positionId: "member", seats: null, firstCited: "2017-01-01" },
    { personId: "dung", positionId: "member", seats: null, end: "2016" },
    { personId: "em", positionId: "member", seats: null, start: "2016", end: "2021" },
  );
  const rows = attendances({ m1: ["an*", "binh-", "guest", "em", "em-"] });

  test("are present, absent or not reported, which is not absent", () => {
    const [, , , em, emAgain] = rows;
    const both = { ...em!, roles: [...em!.roles, ...emAgain!.roles] };
    expect(memberAttendance(posts, [...rows.slice(0, 3), both], "2018-07-03")).toEqual([
      { personId: "an", member: "CERTAIN", reported: "PRESENT" },
      { personId: "binh", member: "CERTAIN", reported: "ABSENT" },
      { personId: "em", member: "CERTAIN", reported: "CONTRADICTED" },
      { personId: "chi", member: "POSSIBLE", reported: "NOT_REPORTED" },
    ]);
  });

  test("are unknown at a meeting without a date", () => {
    const members = memberAttendance(posts, rows, null);
    expect(members.map(({ personId, member }) => [personId, member])).toEqual([
      ["an", "UNKNOWN"],
      ["binh", "UNKNOWN"],
      ["chi", "UNKNOWN"],
      ["dung", "UNKNOWN"],
      ["em", "UNKNOWN"],
    ]);
  });
});
