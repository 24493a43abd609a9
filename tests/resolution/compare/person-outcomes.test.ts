import { describe, expect, test } from "vitest";
import { compareBirthYears } from "../../../src/resolution/compare/birth-years.ts";
import { compareCompany } from "../../../src/resolution/compare/company.ts";
import { compareLevels } from "../../../src/resolution/compare/levels.ts";
import { comparePeriods } from "../../../src/resolution/compare/periods.ts";
import { comparePlaces } from "../../../src/resolution/compare/places.ts";
import { comparePosts } from "../../../src/resolution/compare/posts.ts";
import { compareSpelling } from "../../../src/resolution/compare/spelling.ts";
import { personKeys } from "../../../src/resolution/person-keys.ts";
import type { MentionedPost, PersonMention } from "../../../src/resolution/person-mention.ts";
import { PersonProfile } from "../../../src/resolution/person-profile.ts";
import { person } from "../../support/mentions.ts";

type Said = Partial<PersonMention>;
type Compare = (a: PersonProfile, b: PersonProfile) => { outcome: string; because: string };

/** What several articles say of one person. */
function profile(...said: readonly Said[]): PersonProfile {
  const [first, ...others] = said.map((each, i) => person(`a${i}#x`, [], each));
  const made = new PersonProfile(first!);
  for (const each of others) made.add(each, personKeys());
  return made;
}

/** Whichever of the two is looked at first. */
function expectOutcome(compare: Compare, a: PersonProfile, b: PersonProfile, outcome: string): void {
  expect([compare(a, b).outcome, compare(b, a).outcome]).toEqual([outcome, outcome]);
}

describe("the posts of two", () => {
  const post = (given: Partial<MentionedPost>): Said => ({
    posts: person("a#x", { positionId: "p1", role: "head", ...given }).posts,
  });
  const inHaNam = { bodyId: "ubnd-tinh-ha-nam", area: "Hà Nam" };
  const inNgheAn = { bodyId: "ubnd-tinh-nghe-an", area: "Nghệ An" };
  const irrigation = { bodyId: "cuc-thuy-loi" };
  const allIrrigation = { positionId: "p2", bodyId: "cuc-thuy-loi-viet-nam" };
  const deputy = { positionId: "dai-bieu-quoc-hoi", role: "deputy", bodyId: "quoc-hoi" };

  test.each<[outcome: string, Said, Said]>([
    ["both without post", {}, {}],
    ["one without post", post(inHaNam), {}],
    ["same post", post(inHaNam), post(inHaNam)],
    ["same body", post(inHaNam), post({ ...inHaNam, positionId: "p2", role: "deputy-head" })],
    ["same membership", post(deputy), post(deputy)],
    ["same role in a similar body", post(irrigation), post(allIrrigation)],
    ["similar body", post(irrigation), post({ ...allIrrigation, role: "deputy-head" })],
    [
      "same province",
      post(inHaNam),
      post({ positionId: "p2", bodyId: "so-y-te-ha-nam", area: "tỉnh Hà Nam" }),
    ],
    ["same role elsewhere", post(inHaNam), post({ ...inNgheAn, positionId: "p2" })],
    ["other province", post(inHaNam), post({ ...inNgheAn, positionId: "p2", role: "secretary" })],
    [
      "same role in another body",
      post({ bodyId: "bo-y-te" }),
      post({ positionId: "p2", bodyId: "bo-xay-dung" }),
    ],
    [
      "other posts",
      post({ bodyId: "bo-y-te" }),
      post({ positionId: "p2", role: "clerk", bodyId: "bo-xay-dung" }),
    ],
    ["same role", post({}), post({ positionId: "p2" })],
    ["other posts", post({}), post({ positionId: "p2", role: "clerk" })],
  ])("are: %s", (outcome, a, b) => {
    expectOutcome(comparePosts, profile(a), profile(b), outcome);
  });

  test("one word in common makes no bodies alike", () => {
    const [a, b] = [post(irrigation), post({ positionId: "p2", bodyId: "cuc-thuy-san" })];
    expectOutcome(comparePosts, profile(a), profile(b), "same role in another body");
  });

  test("of two provinces are at one time within half a year, while both are held", () => {
    const on = (day: string, at: Partial<MentionedPost>) =>
      profile({ ...post({ positionId: day, ...at }), day });
    const first = on("2018-01-01", inHaNam);
    expectOutcome(comparePosts, first, on("2018-06-30", inNgheAn), "elsewhere at one time");
    expectOutcome(comparePosts, first, on("2018-07-01", inNgheAn), "same role elsewhere");
    expectOutcome(
      comparePosts,
      first,
      on("2018-02-01", { ...inNgheAn, status: "former" }),
      "same role elsewhere",
    );
  });
});

describe("the places of two", () => {
  const bodies = (...names: string[]): Said => ({ bodies: names });
  const places = (...names: string[]): Said => ({ places: names });

  test.each<[outcome: string, Said, Said]>([
    ["one body in common", bodies("a", "b"), bodies("b", "c")],
    ["two bodies in common", bodies("a", "b"), bodies("a", "b", "c")],
    ["three bodies in common", bodies("a", "b", "c", "d"), bodies("a", "b", "c", "d")],
    ["same places", places("hà nam"), places("hà nam", "nghệ an")],
    ["other places", places("hà nam"), places("nghệ an")],
    ["places unknown", places("hà nam"), {}],
    ["places unknown", bodies("chinh-phu"), bodies("chinh-phu")],
  ])("are: %s", (outcome, a, b) => {
    expectOutcome(comparePlaces, profile(a), profile(b), outcome);
  });

  test("are few where chance explains what they share: a body of many articles, a place of one in six", () => {
    const many = Array.from({ length: 10 }, () => bodies("a"));
    expectOutcome(comparePlaces, profile(...many), profile(bodies("a")), "few of the places");
    const travelled = ["hà nội", "huế", "đà nẵng", "cần thơ", "hải phòng", "hà nam"].map((name) =>
      places(name),
    );
    expectOutcome(comparePlaces, profile(...travelled), profile(places("hà nam")), "few of the places");
    expectOutcome(comparePlaces, profile(...travelled.slice(1)), profile(places("hà nam")), "same places");
  });
});

describe("the company of two", () => {
  const beside = (...names: string[]): Said => ({ with: names });

  test.each<[outcome: string, Said, Said]>([
    ["none in common", beside("lê thị hoa"), beside("trần văn khải")],
    ["one in common", beside("lê thị hoa", "trần văn khải"), beside("trần văn khải")],
    ["two in common", beside("a", "b", "c"), beside("a", "b")],
    ["three in common", beside("a", "b", "c", "d"), beside("a", "b", "c", "d")],
  ])("is: %s", (outcome, a, b) => {
    expectOutcome(compareCompany, profile(a), profile(b), outcome);
  });

  test("says little where so many articles may meet by chance, and tells how many are shared", () => {
    const many = Array.from({ length: 10 }, () => beside("lê thị hoa"));
    const found = compareCompany(profile(...many), profile(beside("lê thị hoa")));
    expect(found).toEqual({ outcome: "few in common", because: "named beside 1 of the same" });
  });
});

test.each<[outcome: string, MentionedPost["level"], MentionedPost["level"]]>([
  ["level unknown", "province", null],
  ["same level", "province", "province"],
  ["other levels", "province", "commune"],
  ["central and local", "central", "district"],
  ["home and abroad", "central", "foreign"],
  ["home and abroad", "foreign", "commune"],
])("levels: %s of %s and %s", (outcome, one, other) => {
  const of = (level: MentionedPost["level"]) => profile({ posts: person("a#x", { level }).posts });
  expectOutcome(compareLevels, of(one), of(other), outcome);
});

describe("the times of two", () => {
  test.each<[outcome: string, because: string, Said, Said]>([
    ["one time", "same day", { day: "2020-11-30" }, { day: "2020-11-30" }],
    ["one time", "40 days apart", { day: "2020-11-30" }, { day: "2021-01-09" }],
    [
      "decades apart",
      "7305 days apart",
      { day: "2000-01-01", years: [2010] },
      { day: "2020-01-01", years: [2010] },
    ],
    ["one time", "", { years: [1999, 2010] }, { years: [2018] }],
    ["decades apart", "28 years apart", { years: [1990] }, { years: [2018], day: "2018-01-01" }],
    ["time unknown", "", { day: "2020-11-30" }, { years: [2018] }],
  ])("are %s (%s)", (outcome, because, a, b) => {
    expect(comparePeriods(profile(a), profile(b))).toEqual({ outcome, because });
    expect(comparePeriods(profile(b), profile(a))).toEqual({ outcome, because });
  });
});

test.each<[outcome: string, number | null, number | null]>([
  ["same birth year", 1960, 1960],
  ["other birth year", 1960, 1961],
  ["birth year unknown", 1960, null],
])("%s of %s and %s", (outcome, one, other) => {
  expectOutcome(compareBirthYears, profile({ birthYear: one }), profile({ birthYear: other }), outcome);
});

test.each<[outcome: string, string, string]>([
  ["same name", "Khuất Duy Kiên", "KHUẤT DUY KIÊN"],
  ["accents differ", "Khuất Duy Kiên", "Khuất Duy Kiền"],
  ["Thị missing", "Khuất Thị Duy Kiên", "Khuất Duy Kiên"],
  ["a letter differs", "Khuất Duy Kiên", "Khuất Duy Kiênn"],
  ["a word missing", "Khuất Duy Kiên", "Khuất Kiên"],
  ["a foreign word missing", "Alan Piotr Pietrov", "Alan Pietrov"],
  ["other name", "Khuất Duy Kiên", "Trần Duy Kiên"],
  ["other name", "Khuất Kiên", "Kiên"],
  ["other name", "Khuất Duy Kiên", "Kiên Khuất"],
])("%s: %s and %s", (outcome, one, other) => {
  expectOutcome(compareSpelling, profile({ name: one }), profile({ name: other }), outcome);
});

test("of people with several names the closest two count", () => {
  const both = profile({ name: "Trần Duy Kiên" }, { name: "Khuất Duy Kiền" });
  expectOutcome(compareSpelling, both, profile({ name: "Khuất Duy Kiên" }), "accents differ");
});
