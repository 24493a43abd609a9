import { describe, expect, test } from "vitest";
import type { PersonMention } from "../../src/resolution/person-mention.ts";
import { resolvePersons } from "../../src/resolution/resolve-persons.ts";
import { groupsOf } from "../support/groups-of.ts";
import { person } from "../support/mentions.ts";

const NOTHING = { same: [], different: [] };
const groups = (...mentions: PersonMention[]) => groupsOf(resolvePersons(mentions, NOTHING));

/** Posts of invented people; `Nguyễn Văn An` is a common name, `Khuất Duy Kiên` a rare one. */
const chairOf = (area: string) => ({
  positionId: `chair-${area}`,
  role: "chair",
  level: "province" as const,
  bodyId: `ubnd-${area}`,
  area,
});
const minister = {
  positionId: "minister",
  role: "minister",
  level: "central" as const,
  bodyId: "bo-xay-dung",
};
const rare = { name: "Khuất Duy Kiên" };

describe("mentions of a common name", () => {
  test("in one post that few hold are one person", () => {
    expect(groups(person("a", chairOf("Hà Nam")), person("b", chairOf("Hà Nam")))).toEqual([["a", "b"]]);
  });

  test("in posts of two provinces are two", () => {
    expect(groups(person("a", chairOf("Hà Nam")), person("b", chairOf("Nghệ An")))).toEqual([["a"], ["b"]]);
  });

  test("are one when an article gives both posts to one person", () => {
    const both = person("c", [chairOf("Hà Nam"), minister]);
    expect(groups(person("a", chairOf("Hà Nam")), person("b", minister), both)).toEqual([["a", "b", "c"]]);
  });

  test("are as many persons as articles when nothing is known but the name", () => {
    expect(groups(person("a"), person("b"), person("c"))).toEqual([["a"], ["b"], ["c"]]);
  });

  test("with no post join the namesake in whose company and place they are", () => {
    const inHaNam = { with: ["lê thị hoa", "trần văn khải"], places: ["hà nam"], bodies: ["hdnd-ha-nam"] };
    expect(
      groups(
        person("a", chairOf("Hà Nam"), inHaNam),
        person("b", chairOf("Nghệ An"), { places: ["nghệ an"], with: ["phạm quốc bình"] }),
        person("c", [], inHaNam),
      ),
    ).toEqual([["a", "c"], ["b"]]);
  });

  test("are looked at again when more is known of the others", () => {
    const [a, b, c] = [["p", "q", "r", "o"], ["s", "t", "u"], [..."opqrstu"]];
    // Of c alone too little is in common with a, and of b nothing; of both together it is enough.
    expect(
      groups(
        person("a", chairOf("Hà Nam"), { with: a }),
        person("b", [], { with: b }),
        person("c", [], { with: c }),
      ),
    ).toEqual([["a", "b", "c"]]);
  });

  test("go to whom they are likest, not to whom they share most with", () => {
    const deputy = { positionId: "dai-bieu-quoc-hoi", role: "deputy", bodyId: "quoc-hoi" };
    const places = ["hà nam", "hà nội", "huế", "nghệ an", "đà nẵng"];
    expect(
      groups(
        person("a", chairOf("Hà Nam"), { places, birthYear: 1960 }),
        person("b", deputy, { birthYear: 1985 }),
        person("c", deputy, { places, birthYear: 1985 }),
      ),
    ).toEqual([["a"], ["b", "c"]]);
  });

  test("who were born in other years are two, whatever else is the same", () => {
    const born = (birthYear: number) => ({ birthYear, with: ["lê thị hoa"], places: ["hà nam"] });
    expect(
      groups(person("a", chairOf("Hà Nam"), born(1960)), person("b", chairOf("Hà Nam"), born(1985))),
    ).toEqual([["a"], ["b"]]);
  });
});

describe("mentions of a rare name", () => {
  test("are one person, though the post is another or unknown", () => {
    expect(groups(person("a", minister, rare), person("b", [], rare))).toEqual([["a", "b"]]);
  });

  test("who chair two provinces at one time are two, though they share company", () => {
    const on = (day: string) => ({ ...rare, day, with: ["lê thị hoa", "phạm quốc bình", "trần văn khải"] });
    const [a, later] = [person("a", chairOf("Hà Nam"), on("2018-03-01")), on("2021-03-01")];
    expect(groups(a, person("b", chairOf("Nghệ An"), on("2018-05-01")))).toHaveLength(2);
    expect(groups(a, person("b", chairOf("Nghệ An"), later))).toHaveLength(1);
  });
});

describe("names that are merely alike", () => {
  const ties = { with: ["lê thị hoa", "phạm quốc bình", "trần văn khải"], places: ["hà nam"] };

  test.each([
    ["Khuất Duy Kiên", "Khuất Duy Kiền", "an accent"],
    ["Khuất Thị Duy Kiên", "Khuất Duy Kiên", "a missing Thị"],
  ])("%s and %s are two as long as only company and place are the same", (one, other) => {
    expect(
      groups(person("a", [], { ...ties, name: one }), person("b", [], { ...ties, name: other })),
    ).toEqual([["a"], ["b"]]);
  });

  test.each([
    ["Khuất Duy Kiên", "Khuất Duy Kiền"],
    ["Khuất Thị Duy Kiên", "Khuất Duy Kiên"],
    ["Alan Pietrov", "Alan Piotr Pietrov"],
  ])("%s and %s are one in one post that few hold", (one, other) => {
    const post = chairOf("Hà Nam");
    expect(
      groups(person("a", post, { ...ties, name: one }), person("b", post, { ...ties, name: other })),
    ).toEqual([["a", "b"]]);
  });

  test("stay two when one holds another post besides, as a brother may", () => {
    const [chair, other] = [chairOf("Hà Nam"), { ...minister, positionId: "head", bodyId: "cuc-duong-bo" }];
    expect(
      groups(
        person("a", chair, { ...ties, ...rare }),
        person("b", [chair, other], { ...ties, name: "Khuất Duy Kiền" }),
      ),
    ).toEqual([["a"], ["b"]]);
  });

  test("by a letter stay two in one post, and the decision says how likely it is", () => {
    const post = chairOf("Hà Nam");
    const { resolution, decisions } = resolvePersons(
      [
        person("a", post, { ...ties, name: "Alan Pietrov" }),
        person("b", post, { ...ties, name: "Allan Pietrov" }),
      ],
      NOTHING,
    );
    expect(new Set(resolution.values()).size).toBe(2);
    expect(decisions).toMatchObject([{ a: "a", b: "b", same: false }]);
    expect(decisions[0]!.score).toBeGreaterThan(0.9);
    expect(decisions[0]!.because).toContain("names differ in a letter");
  });

  test("of one article are two, whatever else is the same", () => {
    const post = chairOf("Hà Nam");
    expect(groups(person("x#a", post, rare), person("x#b", post, { name: "Khuất Duy Kiền" }))).toHaveLength(
      2,
    );
  });
});

describe("judgements", () => {
  test("join what no rule would, across names", () => {
    const mentions = [
      person("a", minister, { name: "Khuất Duy Kiên" }),
      person("b", [], { name: "Khuất Huy Kiên" }),
    ];
    expect(groupsOf(resolvePersons(mentions, { same: [["a", "b"]], different: [] }))).toEqual([["a", "b"]]);
  });

  test("part what a rule would join, and the others go to whom they are likest", () => {
    const mentions = [
      person("a", minister),
      person("b", minister),
      person("c", minister, { with: ["lê thị hoa"] }),
      person("d", minister, { with: ["lê thị hoa"] }),
    ];
    const found = groupsOf(resolvePersons(mentions, { same: [], different: [["a", "c"]] }));
    expect(found.find((group) => group.includes("a"))).not.toContain("c");
    expect(found.find((group) => group.includes("d"))).toContain("c");
  });

  test("about references that are not there change nothing", () => {
    const mentions = [person("a", minister), person("b", minister)];
    expect(groupsOf(resolvePersons(mentions, { same: [["a", "z"]], different: [["y", "b"]] }))).toEqual([
      ["a", "b"],
    ]);
  });
});

test("a decision tells the reasons in words", () => {
  const said = { with: ["lê thị hoa"], day: "2020-11-30" };
  const { decisions } = resolvePersons(
    [
      person("a", { ...minister, bodyId: null }, { ...said, ...rare }),
      person("b", { ...minister, bodyId: null }, { ...said, ...rare, day: "2021-01-09" }),
    ],
    NOTHING,
  );
  expect(decisions).toEqual([
    expect.objectContaining({
      a: "a",
      b: "b",
      same: true,
      because: "same name, rare name, same role, named beside 1 of the same, 40 days apart",
    }),
  ]);
});

describe("what two extractors say of one reference is one mention, and both are heard", () => {
  test("of its posts", () => {
    const mentions = [person("a", minister), person("a", chairOf("Hà Nam")), person("b", chairOf("Hà Nam"))];
    expect(groups(...mentions, person("c", minister))).toEqual([["a", "b", "c"]]);
  });

  test("of its day, its company and its places", () => {
    const telling = { ...rare, day: "2020-11-30", with: ["lê thị hoa"], places: ["hà nam"] };
    const clerk = { role: "clerk" };
    const { decisions } = resolvePersons(
      [person("a", [], rare), person("a", clerk, telling), person("b", clerk, telling)],
      NOTHING,
    );
    expect(decisions.map(({ because }) => because)).toEqual([
      "same name, rare name, same role, named beside 1 of the same, same places, same day",
    ]);
  });
});

test("of a person the article that is nearest in time counts", () => {
  const on = (reference: string, day: string) => person(reference, [], { ...rare, day });
  const { decisions } = resolvePersons(
    [on("a", "2016-01-01"), on("b", "2020-11-30"), on("c", "2020-12-10")],
    NOTHING,
  );
  expect(decisions.at(-1)).toMatchObject({
    a: "a",
    b: "c",
    because: expect.stringContaining("10 days apart"),
  });
});
