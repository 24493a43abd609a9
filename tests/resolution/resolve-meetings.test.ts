import { describe, expect, test } from "vitest";
import type { MeetingMention } from "../../src/resolution/meeting-mention.ts";
import { resolveMeetings } from "../../src/resolution/resolve-meetings.ts";
import { groupsOf } from "../support/groups-of.ts";
import { report } from "../support/mentions.ts";

const NOTHING = { same: [], different: [] };
const count = (a: Partial<MeetingMention>, b: Partial<MeetingMention>) =>
  groupsOf(resolveMeetings([report("x#a", a), report("y#b", b)], NOTHING)).length;
const oneMeeting = (a: Partial<MeetingMention>, b: Partial<MeetingMention>) => expect(count(a, b)).toBe(1);
const twoMeetings = (a: Partial<MeetingMention>, b: Partial<MeetingMention>) => expect(count(a, b)).toBe(2);

const bridge: Partial<MeetingMention> = {
  name: "Hội nghị về cầu Rồng",
  chairs: ["trần văn khải"],
  attendees: ["lê thị hoa"],
  organisers: ["so-giao-thong"],
};

describe("two reports of a day are of one meeting", () => {
  test("with the same chair and the same words", () => oneMeeting(bridge, { ...bridge, attendees: [] }));
  test("with kinds that may be said of one event", () =>
    oneMeeting(bridge, { ...bridge, name: "Cuộc họp về cầu Rồng", kind: "cuộc họp" }));
  test("where one leaves out the year", () => oneMeeting(bridge, { ...bridge, date: "--11-30" }));
  test("where one article speaks of years long before the other's", () => {
    const chaired: Partial<MeetingMention> = { name: "Hội nghị", chairs: ["lê thị hoa"], date: "--11-30" };
    oneMeeting({ ...chaired, years: [2004] }, { ...chaired, years: [2019] });
  });
  test("with a word of two syllables in common, each of which is common", () => {
    const session: Partial<MeetingMention> = { kind: "kỳ họp", date: "--11-30", timeOfDay: "morning" };
    oneMeeting({ ...session, name: "Kỳ họp bất thường" }, { ...session, name: "Kỳ họp bất thường của HĐND" });
    twoMeetings({ ...session, name: "Kỳ họp" }, { ...session, name: "Kỳ họp của HĐND" });
  });
  test("that are worded in other ways, in articles of one matter", () => {
    const pipes = { date: "--11-30", topics: ["cống", "kênh", "lụt", "mương", "triều"] };
    const about = (name: string, topics: readonly string[]) => ({ ...pipes, name, kind: "cuộc họp", topics });
    const hasty = about("Cuộc họp khẩn", pipes.topics);
    oneMeeting({ ...hasty, chairs: ["lê thị hoa"] }, about("Cuộc họp chống ngập", pipes.topics));
    twoMeetings({ ...hasty, chairs: ["lê thị hoa"] }, about("Cuộc họp chống ngập", []));
  });
  test("of the same session, however its number is written", () =>
    oneMeeting(
      { name: "Kỳ họp thứ sáu HĐND tỉnh Hà Nam", kind: "kỳ họp", organisers: ["hdnd-ha-nam"] },
      { name: "Kỳ họp lần thứ VI", kind: "kỳ họp", organisers: ["hdnd-ha-nam"] },
    ));
});

describe("two reports of a day are of two meetings", () => {
  test("with nothing in common", () =>
    twoMeetings({ chairs: ["trần văn khải"] }, { chairs: ["lê thị hoa"] }));
  test("of two sessions of a series, by the same people", () =>
    twoMeetings(
      { ...bridge, name: "Phiên họp 23 về cầu Rồng" },
      { ...bridge, name: "Phiên họp 24 về cầu Rồng" },
    ));
  test("of one number in the series of two organisers", () =>
    twoMeetings(
      {
        name: "Hội nghị hiệp thương lần thứ 3 của Hà Nam",
        kind: "hội nghị hiệp thương",
        organisers: ["mt-ha-nam"],
      },
      { name: "Hội nghị hiệp thương lần ba", kind: "hội nghị hiệp thương", organisers: ["mt-thai-binh"] },
    ));
  test("of one number in the councils of two provinces", () => {
    const session: Partial<MeetingMention> = { name: "Kỳ họp thứ 9 HĐND", kind: "kỳ họp", areas: ["hà nam"] };
    oneMeeting(session, { ...session, date: "--11-30" });
    twoMeetings(session, { ...session, date: "--11-30", areas: ["nghệ an"] });
  });
  test("where one is the press conference after the other", () =>
    twoMeetings(bridge, { ...bridge, name: "Cuộc họp báo về cầu Rồng", kind: "họp báo" }));
  test("where one host talks with others", () =>
    twoMeetings(
      { kind: "hội đàm", name: "Hội đàm", attendees: ["trần văn khải", "alan pietrov"] },
      { kind: "hội đàm", name: "Hội đàm", attendees: ["trần văn khải", "john doe"] },
    ));
  test("of other years", () => twoMeetings({ ...bridge, date: "2019-11-30" }, bridge));
  test("whose other article speaks of the year after, but at the end of one, when plans are made", () => {
    const dated: Partial<MeetingMention> = { ...bridge, organisers: [], attendees: [], name: "Hội nghị" };
    const at = (day: string, year: number) =>
      [
        { ...dated, date: `2018-${day}` },
        { ...dated, date: `--${day}`, years: [year] },
      ] as const;
    oneMeeting(...at("12-28", 2019));
    twoMeetings(...at("12-28", 2017));
    twoMeetings(...at("06-28", 2019));
  });
  test("that are sessions of other sittings", () => {
    const session: Partial<MeetingMention> = { ...bridge, kind: "phiên chất vấn", name: "Phiên chất vấn" };
    twoMeetings({ ...session, number: "9" }, { ...session, name: "Kỳ họp thứ 15", kind: "kỳ họp" });
    oneMeeting({ ...session, number: "15" }, { ...session, name: "Kỳ họp thứ 15", kind: "kỳ họp" });
  });
  test("whose articles speak of years far apart", () =>
    twoMeetings(
      { ...bridge, organisers: [], date: "--11-30", years: [2015] },
      { ...bridge, organisers: [], date: "--11-30", years: [2019], name: "Hội nghị" },
    ));
});

test("the year that most articles speak of counts, not the latest that one of them does", () => {
  const said = (article: string, year: number, organisers: string[]) =>
    report(`${article}#a`, {
      ...{ name: "Hội nghị", chairs: ["lê thị hoa"], date: "--11-30" },
      ...{ years: [year], organisers },
    });
  const first = ["a", "b", "c"].map((article) => said(article, 2018, ["so-y-te"]));
  const groups = groupsOf(
    resolveMeetings([...first, said("d", 2020, ["so-y-te"]), said("e", 2018, [])], NOTHING),
  );
  expect(groups).toHaveLength(1);
});

test("what two extractors report of one meeting of an article is one report, and both are heard", () => {
  const [chaired, organised] = [
    { chairs: ["trần văn khải"] },
    { organisers: ["so-giao-thong"], place: "Đà Nẵng" },
  ];
  const reports = [
    report("x#a", chaired),
    report("x#a", organised),
    report("y#b", { ...chaired, ...organised }),
  ];
  const { decisions } = resolveMeetings(reports, NOTHING);
  expect(decisions).toMatchObject([{ a: "x#a", b: "y#b", same: true }]);
  expect(decisions[0]!.because).toBe("same date, same kind, same chair, same organiser, same place");
});

test("what each report of a meeting says counts for the next", () => {
  const groups = groupsOf(
    resolveMeetings(
      [
        report("x#a", { chairs: ["trần văn khải"] }),
        report("y#b", { chairs: ["trần văn khải"], name: "Hội nghị về cầu Rồng" }),
        report("z#c", { name: "Cuộc họp về cầu Rồng", kind: "cuộc họp" }),
      ],
      NOTHING,
    ),
  );
  expect(groups).toEqual([["x#a", "y#b", "z#c"]]);
});

test("two that one article lists are two, though they are alike", () => {
  expect(groupsOf(resolveMeetings([report("x#a", bridge), report("x#b", bridge)], NOTHING))).toHaveLength(2);
});

test("a report without a day stays alone, unless it is judged", () => {
  const reports = [report("x#a", bridge), report("y#b", { ...bridge, date: null })];
  expect(groupsOf(resolveMeetings(reports, NOTHING))).toHaveLength(2);
  expect(groupsOf(resolveMeetings(reports, { same: [["x#a", "y#b"]], different: [] }))).toHaveLength(1);
});

test("a decision tells the reasons in words", () => {
  const { decisions } = resolveMeetings([report("x#a", bridge), report("y#b", bridge)], NOTHING);
  expect(decisions).toEqual([
    expect.objectContaining({
      a: "x#a",
      b: "y#b",
      same: true,
      because: expect.stringMatching(/^same date, same kind, .*names share .*cầu rồng, .*same organiser$/),
    }),
  ]);
});
