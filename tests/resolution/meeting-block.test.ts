import { expect, test } from "vitest";
import { meetingBlock } from "../../src/resolution/meeting-block.ts";

test.each([
  ["2020-11-30", "meeting:11-30"],
  ["--11-30", "meeting:11-30"],
  ["2020-11", null],
  [null, null],
])("a meeting of %s is compared within %s", (date, block) => {
  expect(meetingBlock({ date })).toBe(block);
});
