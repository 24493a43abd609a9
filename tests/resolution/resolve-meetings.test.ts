import { expect, test } from "vitest";
import { resolveMeetings } from "../../src/resolution/resolve-meetings.ts";
import { groupsOf } from "../support/groups-of.ts";
import { report } from "../support/mentions.ts";

const meetings = (...reports: Parameters<typeof resolveMeetings>[0][number][]) =>
  groupsOf(resolveMeetings(reports, { same: [], different: [] })).length;

test.each([
  ["the same chair", { chairs: ["trần văn khải"] }, { chairs: ["trần văn khải", "lê thị hoa"] }, 1],
  ["the same organiser", { organisers: ["so-y-te"] }, { organisers: ["so-y-te"] }, 1],
  ["nothing in common", { chairs: ["trần văn khải"] }, { chairs: ["lê thị hoa"] }, 2],
])("two reports of one day with %s", (_, a, b, expected) => {
  expect(meetings(report("a#1", a), report("b#1", b))).toBe(expected);
});
