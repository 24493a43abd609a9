import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askWorld, type Data, type World } from "./ask-world.ts";

let world: World;
beforeAll(async () => {
  world = await askWorld();
});
afterAll(() => world.close());

const HEAD = "Trưởng Ban Tổ chức Trung ương";
const SECRETARY = "Bí thư Tỉnh ủy Hà Nam";

describe("15. bodies that two people shared", () => {
  test("a certain overlap is counted in days, its first and last included", async () => {
    const { sharedBodies } = await world.ask("15-shared-bodies", {
      p: world.person("khai"),
      q: world.person("minh"),
    });
    expect(sharedBodies).toMatchObject([
      {
        body: { name: "Ban Tổ chức Trung ương" },
        position: null,
        overlap: { certain: { from: "2019-11-20", to: "2020-06-18", days: 212 } },
      },
    ]);
  });

  test("a predecessor and a successor shared the post, and may have overlapped in the month of the election", async () => {
    const { sharedBodies } = await world.ask("15-shared-bodies", {
      p: world.person("khai"),
      q: world.person("binh"),
    });
    expect(sharedBodies).toMatchObject([
      {
        body: { name: "Tỉnh ủy Hà Nam" },
        position: { title: SECRETARY },
        overlap: { certain: null, possible: [{ from: "2019-11-01", to: "2019-11-20" }] },
      },
    ]);
  });
});

describe("16. the holder of a position on a date", () => {
  const on = async (d: string, title = HEAD) => {
    const { position } = await world.ask("16-holder-on-a-date", { x: world.position(title), d });
    const { occupancy, holders } = position.occupancy;
    return [occupancy, ...holders.map(({ held, tenure }: Data) => [tenure.person.name, held])];
  };

  test("is certain between what articles say, possible beyond", async () => {
    expect(await on("2019-06-01")).toEqual(["HELD", ["Lý Đình Sơn", "CERTAIN"]]);
    expect(await on("2019-12")).toEqual(["HELD", ["Trần Văn Khải", "CERTAIN"]]);
    expect(await on("2018-06-01")).toEqual(["POSSIBLY_HELD", ["Lý Đình Sơn", "POSSIBLE"]]);
    expect(await on("2023")).toEqual(["POSSIBLY_HELD", ["Trần Văn Khải", "POSSIBLE"]]);
  });

  test("on the day of the change both held it", async () => {
    expect((await on("2019-11-20")).slice(1).sort()).toEqual([
      ["Lý Đình Sơn", "CERTAIN"],
      ["Trần Văn Khải", "CERTAIN"],
    ]);
  });

  test("comes with the statements that say so", async () => {
    const { position } = await world.ask("16-holder-on-a-date", { x: world.position(HEAD), d: "2019-06-01" });
    expect(position.occupancy.holders[0].tenure.evidence.map((s: Data) => s.article.title).sort()).toEqual([
      "Bài appointments",
      "Bài review",
    ]);
  });

  test("is another where less was known", async () => {
    const known = { x: world.position(HEAD), d: "2019-06-01", knownAt: "2019-10-31" };
    const { position } = await world.ask("16-holder-on-a-date", known);
    expect(position.occupancy).toMatchObject({ occupancy: "POSSIBLY_HELD", totalCount: 1 });
  });
});

test("17. a succession, with what ended and began each tenure, and the gaps", async () => {
  const line = async (title: string) =>
    (await world.ask("17-succession", { x: world.position(title) })).position.succession.map(
      ({ tenure, gap }: Data) => [tenure.person.name, tenure.startEvent, tenure.endEvent, gap],
    );
  expect(await line(HEAD)).toEqual([
    ["Lý Đình Sơn", null, "DISMISSED", null],
    ["Trần Văn Khải", "APPOINTED", null, { atLeast: 0, atMost: 0 }],
  ]);
  expect(await line(SECRETARY)).toEqual([
    ["Trần Văn Khải", null, null, null],
    ["Phạm Quốc Bình", "ELECTED", null, { atLeast: 0, atMost: 263 }],
  ]);
});

test("18. all holders in a body and those under it, of one level, on a date", async () => {
  const variables = { b: world.body("Ban Tổ chức Trung ương"), d: "2020-06-15", level: "central" };
  const { body } = await world.ask("18-staff-on-a-date", variables);
  expect(
    body.staff.edges.map(({ node, held, tenure }: Data) => [node.name, held, tenure.position.title]),
  ).toEqual([
    ["Đỗ Quang Minh", "CERTAIN", "Phó Trưởng Ban Tổ chức Trung ương"],
    ["Trần Văn Khải", "CERTAIN", HEAD],
    ["Vũ Thị Lan", "CERTAIN", "Vụ trưởng Vụ Địa phương"],
  ]);
});

test("28. holders by how long no article has spoken of them", async () => {
  const variables = { b: world.body("Ban Tổ chức Trung ương"), d: "2021-12-01" };
  const { body } = await world.ask("28-longest-uncited", variables);
  expect(
    body.uncitedStaff.edges.map(({ node, daysSinceCited }: Data) => [node.name, daysSinceCited]),
  ).toEqual([
    ["Vũ Thị Lan", 533],
    ["Đỗ Quang Minh", 531],
    ["Cao Thanh Tùng", 455],
    ["Trần Văn Khải", 11],
  ]);
});

describe("29. a career", () => {
  test("has gaps in which a post may have been held on", async () => {
    const { person } = await world.ask("29-career", { p: world.person("hoa") });
    expect(person.career.posts.map(({ position }: Data) => position.title)).toEqual([
      "Giám đốc Sở Nội vụ tỉnh Hà Nam",
      "Phó Bí thư Tỉnh ủy Hà Nam",
    ]);
    expect(person.career.gaps).toEqual([
      {
        interval: { from: "2020-06-17", to: "2020-09-30", days: 106 },
        possible: [{ titles: ["Giám đốc Sở Nội vụ tỉnh Hà Nam"] }],
      },
    ]);
    expect(person.career.moves).toEqual([]);
  });

  test("shows a move from a province to the centre", async () => {
    const { person } = await world.ask("29-career", { p: world.person("khai") });
    expect(person.career.moves).toEqual([
      { kind: "TO_CENTRE", from: { titles: [SECRETARY] }, to: { titles: [HEAD] } },
    ]);
  });
});

describe("31. conflicts", () => {
  const clash = {
    kind: "ONE_SEAT",
    days: { from: "2020-01-14", to: "2020-01-14", days: 1 },
    first: { person: { name: "Ngô Văn Tú" } },
    second: { person: { name: "Phạm Quốc Bình" } },
  };

  test("of a person: another is cited in the same single seat before and after", async () => {
    const { person } = await world.ask("31-conflicts", { p: world.person("doctor") });
    expect(person.conflicts).toMatchObject([clash]);
    expect(person.conflicts[0].second.evidence).toEqual([
      {
        quote: "Giám đốc Sở Y tế tỉnh Nghệ An doctor.",
        article: { title: "Bài online-from-nghe-an" },
      },
    ]);
  });

  test("of a body; the namesake elsewhere has none", async () => {
    const { body } = await world.ask("31-conflicts-in-a-body", { b: world.body("Sở Y tế tỉnh Nghệ An") });
    expect(body.conflicts).toMatchObject([clash]);
    const { person } = await world.ask("31-conflicts", { p: world.person("binh") });
    expect(person.conflicts).toEqual([]);
  });
});
