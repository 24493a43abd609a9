import { describe, expect, test } from "vitest";
import { compareAreas } from "../../../src/resolution/compare/meeting-areas.ts";
import { compareArticles } from "../../../src/resolution/compare/meeting-articles.ts";
import { compareDates } from "../../../src/resolution/compare/meeting-dates.ts";
import { compareKinds } from "../../../src/resolution/compare/meeting-kinds.ts";
import { compareMeetingNames } from "../../../src/resolution/compare/meeting-names.ts";
import { comparePeople } from "../../../src/resolution/compare/meeting-people.ts";
import { compareSeries } from "../../../src/resolution/compare/meeting-series.ts";
import { compareMeetingPlaces } from "../../../src/resolution/compare/meeting-settings.ts";
import { compareTopics } from "../../../src/resolution/compare/meeting-topics.ts";
import type { MeetingMention } from "../../../src/resolution/meeting-mention.ts";
import { MeetingProfile } from "../../../src/resolution/meeting-profile.ts";
import { report } from "../../support/mentions.ts";

type Said = Partial<MeetingMention>;
type Compare = (a: MeetingProfile, b: MeetingProfile) => { outcome: string };

/** What several articles report of one meeting. */
function profile(...said: readonly Said[]): MeetingProfile {
  const [first, ...others] = said.map((each, i) => new MeetingProfile(report(`a${i}#m`, each)));
  for (const each of others) first!.absorb(each);
  return first!;
}

/** Whichever of the two is looked at first. */
function expectOutcome(compare: Compare, a: MeetingProfile, b: MeetingProfile, outcome: string): void {
  expect([compare(a, b).outcome, compare(b, a).outcome]).toEqual([outcome, outcome]);
}

test.each<[outcome: string, Said, Said]>([
  ["same date", { date: "2020-11-30" }, { date: "2020-11-30" }],
  ["other date", { date: "2020-11-30" }, { date: "2019-11-30" }],
  ["other date", { date: "2020-11-30" }, { date: "--11-29" }],
  ["date unknown", { date: "2020-11-30" }, { date: null }],
  ["same day, same year named", { date: "2020-11-30" }, { date: "--11-30", years: [2018, 2020] }],
  ["same day, other years named", { date: "2020-11-30" }, { date: "--11-30", years: [2016] }],
  ["same day, year unsaid", { date: "2020-11-30" }, { date: "--11-30", years: [2015] }],
  ["same day, year unsaid", { date: "2020-11-30" }, { date: "--11-30" }],
])("dates are: %s", (outcome, a, b) => {
  expectOutcome(compareDates, profile(a), profile(b), outcome);
});

test.each<[outcome: string, string, string]>([
  ["same kind", "hội nghị", "Hội nghị"],
  ["kinds alike", "cuộc họp", "hội nghị"],
  ["kinds alike", "hội thảo", "diễn đàn"],
  ["other kinds", "hội nghị", "lễ khánh thành"],
  ["press and other", "họp báo", "cuộc họp"],
  ["kind unknown", "hội nghị", "sự kiện"],
])("kinds are: %s (%s, %s)", (outcome, one, other) => {
  const of = (kind: string) => profile({ kind, name: kind });
  expectOutcome(compareKinds, of(one), of(other), outcome);
});

describe("people", () => {
  const chaired = (by: string, ...attendees: string[]): Said => ({ chairs: [by], attendees });
  const talks = (...attendees: string[]): Said => ({ kind: "hội đàm", attendees });

  test.each<[outcome: string, Said, Said]>([
    ["people unknown", chaired("a"), {}],
    ["none in common", chaired("a"), chaired("b")],
    ["one in common", chaired("a", "b"), chaired("c", "b")],
    ["same chair", chaired("a", "b"), chaired("a", "c")],
    ["two in common", chaired("a", "b"), chaired("a", "b", "c")],
    ["three in common", chaired("a", "b", "c"), chaired("a", "b", "c")],
    ["other counterpart", talks("host", "guest 1"), talks("host", "guest 2")],
    ["one in common", talks("host"), talks("host", "guest 2")],
  ])("are: %s", (outcome, a, b) => {
    expectOutcome(comparePeople, profile(a), profile(b), outcome);
  });

  test("of many reports are in common by chance, so that more of them are needed", () => {
    const many = Array.from({ length: 10 }, () => chaired("a", "b", "c"));
    expectOutcome(comparePeople, profile(...many), profile(chaired("x", "b", "c")), "one in common");
  });
});

describe("what the articles name", () => {
  const names = (persons: string[], bodies: string[] = []): Said => ({ with: persons, bodies });

  test.each<[outcome: string, Said, Said]>([
    ["much in common", names(["a", "b"], ["x", "y"]), names(["a", "b"], ["x", "y"])],
    ["some in common", names(["a", "b"]), names(["a", "b", "c"])],
    ["some in common", names(["a"], ["x"]), names(["a"], ["x"])],
    ["little in common", names(["a", "b"]), names(["a", "c"])],
    ["little in common", names(["a"]), names(["b", "c"])],
    ["nothing in common", names(["a", "b"]), names(["c"], ["x"])],
    ["little in common", names([], ["chinh-phu", "quoc-hoi"]), names([], ["chinh-phu", "quoc-hoi"])],
  ])("has: %s", (outcome, a, b) => {
    expectOutcome(compareArticles, profile(a), profile(b), outcome);
  });
});

test.each<[outcome: string, string, string]>([
  ["same words", "Hội nghị về cầu Rồng", "Cuộc họp cầu Rồng"],
  ["half of the words", "Hội nghị cầu Rồng", "Hội nghị cầu"],
  ["some words", "Hội nghị cầu Rồng", "Hội nghị cầu Thuận"],
  ["some words", "Hội nghị cầu Rồng xanh", "Hội nghị cầu Thuận Phước Lăng"],
  ["other words", "Hội nghị cầu Rồng", "Hội nghị lũ lụt"],
  ["few words", "Hội nghị cầu Rồng", "Hội nghị"],
])("names have: %s (%s, %s)", (outcome, one, other) => {
  expectOutcome(compareMeetingNames, profile({ name: one }), profile({ name: other }), outcome);
});

describe("topics", () => {
  const words = (count: number, ...first: string[]): Said => ({
    topics: [...first, ...Array.from({ length: count - first.length }, (_, i) => `${first[0]}${i}`)],
  });

  test.each<[outcome: string, Said, Said]>([
    ["same topic", words(9, "a", "heo", "sán", "kênh"), words(9, "b", "heo", "sán", "kênh")],
    ["topics alike", words(9, "a", "heo", "sán"), words(9, "b", "heo", "sán")],
    ["some of the topic", words(14, "a", "heo", "sán"), words(14, "b", "heo", "sán")],
    ["little of the topic", words(10, "a", "heo"), words(10, "b", "heo")],
    ["other topic", words(20, "a", "heo"), words(20, "b", "heo")],
    ["topic unknown", words(4, "a", "heo", "sán"), words(20, "a", "heo", "sán")],
  ])("are: %s", (outcome, a, b) => {
    expectOutcome(compareTopics, profile(a), profile(b), outcome);
  });

  test("of many reports are those that most of them speak of", () => {
    const stray = words(8, "b");
    const reports = [words(8, "a"), words(8, "a"), words(8, "a"), stray];
    expectOutcome(compareTopics, profile(...reports), profile(words(8, "a")), "same topic");
    expectOutcome(compareTopics, profile(...reports, words(8, "a")), profile(stray), "topics alike");
  });
});

test.each<[outcome: string, string[], string[]]>([
  ["same province", ["hà nam", "hà nội"], ["hà nam"]],
  ["other provinces", ["hà nam"], ["nghệ an", "hà nội"]],
  ["province unknown", ["hà nam"], []],
])("bodies are of: %s", (outcome, one, other) => {
  expectOutcome(compareAreas, profile({ areas: one }), profile({ areas: other }), outcome);
});

describe("numbers in a series", () => {
  const named = (name: string) => profile({ name });

  test.each<[outcome: string, string, string]>([
    ["same number", "Kỳ họp thứ 6", "Kỳ họp thứ sáu"],
    ["other number", "Kỳ họp thứ 6", "Kỳ họp thứ 7"],
    ["other number", "Kỳ họp thứ 6 khóa XIV", "Kỳ họp thứ 6 khóa XV"],
    ["other number", "Hội nghị năm 2019", "Hội nghị năm 2020"],
    ["number unknown", "Hội nghị năm 2020", "Hội nghị năm 2020"],
    ["number unknown", "Kỳ họp thứ 6", "Kỳ họp tháng 3"],
  ])("are: %s (%s, %s)", (outcome, one, other) => {
    expect(compareSeries(named(one), named(other), "unknown").outcome).toBe(outcome);
    expect(compareSeries(named(other), named(one), "same").outcome).toBe(outcome);
  });

  test("of two organisers are of two series", () => {
    const found = compareSeries(named("Kỳ họp thứ 6"), named("Kỳ họp thứ 6"), "other");
    expect(found.outcome).toBe("same number of another series");
  });
});

test.each<[outcome: string, string | null, string | null]>([
  ["same", "Hà Nam", "tỉnh Hà Nam"],
  ["other", "Hà Nam", "Hà Nội"],
  ["unknown", "Hà Nam", null],
])("places are: %s (%s, %s)", (outcome, one, other) => {
  expectOutcome(compareMeetingPlaces, profile({ place: one }), profile({ place: other }), outcome);
});
