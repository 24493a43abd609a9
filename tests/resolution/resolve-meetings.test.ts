import { expect, test } from "vitest";
import { type MeetingMention, meetingBlock, resolveMeetings } from "../../src/resolution/resolve-meetings.ts";

const report = (reference: string, said: Partial<MeetingMention>): MeetingMention => ({
  reference,
  name: "Hội nghị",
  kind: "hội nghị",
  date: "2020-11-30",
  chairs: [],
  organisers: [],
  ...said,
});
const meetings = (...reports: MeetingMention[]) => new Set(resolveMeetings(reports).values()).size;

test.each([
  ["the same chair", { chairs: ["trần văn khải"] }, { chairs: ["trần văn khải", "lê thị hoa"] }, 1],
  ["the same organiser", { organisers: ["so-y-te"] }, { organisers: ["so-y-te"] }, 1],
  ["nothing in common", { chairs: ["trần văn khải"] }, { chairs: ["lê thị hoa"] }, 2],
  [
    "the same chair but another kind",
    { chairs: ["trần văn khải"] },
    { chairs: ["trần văn khải"], kind: "phiên họp" },
    2,
  ],
])("two reports of one day with %s", (_, a, b, expected) => {
  expect(meetings(report("a#1", a), report("b#1", b))).toBe(expected);
});

test.each([
  ["2020-11-30", "meeting:2020-11-30"],
  ["--11-30", null],
  ["2020-11", null],
  [null, null],
])("a meeting of %s is compared within %s", (date, block) => {
  expect(meetingBlock(date)).toBe(block);
});
