import { expect, test } from "vitest";
import type { MeetingMention } from "../../src/resolution/meeting-mention.ts";
import { proposeMeetings } from "../../src/resolution/propose-meetings.ts";
import { report } from "../support/mentions.ts";

const bridge: Partial<MeetingMention> = {
  name: "Hội nghị về cầu Rồng",
  title: "Xây cầu Rồng",
  chairs: ["trần văn khải"],
  attendees: ["lê thị hoa"],
  organisers: ["so-giao-thong"],
};
const undated: Partial<MeetingMention> = { ...bridge, date: null };

test("a report without a day is proposed for the meeting that it is like, with the reason in words", () => {
  const proposals = proposeMeetings([
    report("b#x", { ...bridge, date: "--11-30" }),
    report("a#x", undated),
    report("c#x", { name: "Lễ khánh thành", kind: "lễ", date: "--11-30" }),
  ]);
  expect(proposals).toEqual([
    expect.objectContaining({
      a: "a#x",
      b: "b#x",
      same: false,
      because: expect.stringContaining("names share cầu rồng"),
    }),
  ]);
});

test("a person and a telling word of the name are clue enough", () => {
  const proposals = proposeMeetings([
    report("a#x", undated),
    report("b#x", { ...bridge, name: "Cuộc họp bàn về cầu Rồng chiều nay", title: "", attendees: [] }),
  ]);
  expect(proposals).toHaveLength(1);
});

test("dated reports are not: rules have compared those of one day", () => {
  expect(proposeMeetings([report("a#x", bridge), report("b#x", bridge)])).toEqual([]);
});

test("reports that share only a person are not", () => {
  const proposals = proposeMeetings([
    report("a#x", undated),
    report("b#x", { name: "Lễ kỷ niệm trường Ngô Quyền", kind: "lễ", chairs: ["trần văn khải"] }),
  ]);
  expect(proposals).toEqual([]);
});

test("the likelier pairs come first, and neither order nor number of reports changes one", () => {
  const reports = [
    report("a#x", undated),
    report("b#x", bridge),
    report("c#x", { ...bridge, chairs: [], organisers: [] }),
  ];
  const proposals = proposeMeetings(reports);
  expect(proposals.map(({ b }) => b)).toEqual(["b#x", "c#x"]);
  expect(proposeMeetings([...reports].reverse())).toEqual(proposals);
});
