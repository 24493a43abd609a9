import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askWorld, type Data, type World } from "./ask-world.ts";

let world: World;
beforeAll(async () => {
  world = await askWorld();
});
afterAll(() => world.close());

const YEAR = { from: "2020", to: "2020" };
const rows = (connection: Data, ...fields: string[]) =>
  connection.edges.map((edge: Data) => [edge.node.name, ...fields.map((field) => edge[field])]);

describe("11. people at meetings that a person chaired", () => {
  test("count meetings held in the window, and weigh a plenary of 200 next to nothing", async () => {
    // online (6 people), the visit of February (3) and the plenary (200); the talk has no year, the planned was not held
    const { person } = await world.ask("11-people-chaired", {
      p: world.person("khai"),
      ...YEAR,
      minMeetings: 2,
    });
    expect(rows(person.peopleChaired, "count", "weight")).toEqual([
      ["Phạm Quốc Bình", 3, expect.closeTo(1 / 5 + 1 / 2 + 1 / 199)],
      ["Lê Thị Hoà", 2, expect.closeTo(1 / 5 + 1 / 2)],
      ["Đỗ Quang Minh", 2, expect.closeTo(1 / 5 + 1 / 199)],
    ]);
    expect(person.peopleChaired.coverage).toEqual({ meetings: 3, straddling: 0, undated: 1 });
  });

  test("name the meetings, in order of time", async () => {
    const { person } = await world.ask("11-people-chaired", {
      p: world.person("khai"),
      ...YEAR,
      minMeetings: 3,
    });
    expect(person.peopleChaired.edges[0].meetings.map(({ date }: Data) => date)).toEqual([
      "2020-01-10",
      "2020-02",
      "2020-05-18",
    ]);
  });

  test("say that a meeting dated by its month straddles the edge of a window", async () => {
    const window = { from: "2020-02-15", to: "2020-12" };
    const { person } = await world.ask("11-people-chaired", { p: world.person("khai"), ...window });
    expect(person.peopleChaired.coverage).toEqual({ meetings: 1, straddling: 1, undated: 1 });
    expect(person.peopleChaired.totalCount).toBe(199);
  });
});

test("12. the chairs that a person sat under, with the first and the last time", async () => {
  const { person } = await world.ask("12-chairs-sat-under", { p: world.person("lan") });
  expect(rows(person.chairedBy, "count", "first", "last")).toEqual([
    ["Đỗ Quang Minh", 1, "2020-06-15", "2020-06-15"],
    ["Trần Văn Khải", 1, "2020-01-10", "2020-01-10"],
  ]);
});

describe("24. the closest co-attendees", () => {
  test("are those of small meetings", async () => {
    const { person } = await world.ask("24-co-attendees", { p: world.person("binh"), ...YEAR, n: 5 });
    expect(rows(person.coAttendees, "count", "weight", "last")).toEqual([
      ["Lê Thị Hoà", 3, expect.closeTo(1 / 5 + 1 / 2 + 1 / 3), "2020-06-15"],
      ["Trần Văn Khải", 3, expect.closeTo(1 / 5 + 1 / 2 + 1 / 199), "2020-05-18"],
      ["Đỗ Quang Minh", 3, expect.closeTo(1 / 5 + 1 / 3 + 1 / 199), "2020-06-15"],
      ["Vũ Thị Lan", 2, expect.closeTo(1 / 5 + 1 / 3), "2020-06-15"],
      ["Phạm Quốc Bình", 1, expect.closeTo(1 / 5), "2020-01-10"],
    ]);
  });

  test("are others where only sure statements count: an absence is no attendance, and a hall is smaller", async () => {
    const variables = { p: world.person("binh"), ...YEAR, n: 4, minConfidence: 0.8 };
    const { person } = await world.ask("24-co-attendees", variables);
    expect(rows(person.coAttendees, "count", "weight")).toEqual([
      ["Trần Văn Khải", 3, expect.closeTo(1 / 4 + 1 / 2 + 1 / 199)],
      ["Lê Thị Hoà", 2, expect.closeTo(1 / 4 + 1 / 2)],
      ["Đỗ Quang Minh", 2, expect.closeTo(1 / 4 + 1 / 199)],
      ["Phạm Quốc Bình", 1, expect.closeTo(1 / 4)],
    ]);
  });

  test("are asked of the graph by two statements, whatever their number", async () => {
    await world.ask("24-co-attendees", { p: world.person("khai"), n: 100 });
    expect(world.asked).toEqual(["entities ()", "meetings-of-persons", "entities-by-id"]);
  });
});

test("25. a person's meetings by quarter and role, with what is left out", async () => {
  const { person } = await world.ask("25-meetings-over-time", {
    p: world.person("khai"),
    from: "2019",
    to: "2020",
  });
  expect(person.activity).toEqual({
    unplaced: 0,
    coverage: { meetings: 4, straddling: 0, undated: 1 },
    buckets: [
      { bucket: "2019-Q1", meetings: 1, chaired: 0, roleCounts: [{ role: "PRESENT", meetings: 1 }] },
      { bucket: "2020-Q1", meetings: 2, chaired: 2, roleCounts: [] },
      { bucket: "2020-Q2", meetings: 1, chaired: 1, roleCounts: [] },
    ],
  });
});

test("26. who entered, left, rose and fell in a person's company", async () => {
  // Before: online and the visit, 2.0 in all. After: the plenary and the session, 2.0 in all.
  const variables = {
    p: world.person("binh"),
    earlier: { from: "2020-01", to: "2020-02" },
    later: { from: "2020-05", to: "2020-06" },
  };
  const { person } = await world.ask("26-changes-of-company", variables);
  expect(rows(person.companionShifts, "shift", "shareBefore", "shareAfter").slice(0, 5)).toEqual([
    ["Trần Văn Khải", "FELL", expect.closeTo(0.35), expect.closeTo(1 / 398)],
    ["Lê Thị Hoà", "FELL", expect.closeTo(0.35), expect.closeTo(1 / 6)],
    ["Phạm Quốc Bình", "LEFT", expect.closeTo(0.1), 0],
    ["Đỗ Quang Minh", "ROSE", expect.closeTo(0.1), expect.closeTo(1 / 6 + 1 / 398)],
    ["Vũ Thị Lan", "ROSE", expect.closeTo(0.1), expect.closeTo(1 / 6)],
  ]);
  expect(person.companionShifts.edges[5].shift).toBe("ENTERED");
  expect(person.companionShifts.totalCount).toBe(5 + 197);
});

describe("27. members of a body at a meeting", () => {
  const members = async (body: string, variables: object = {}) => {
    const m = world.meeting("Phiên họp thường kỳ");
    const { meeting } = await world.ask("27-members-at-a-meeting", { m, b: world.body(body), ...variables });
    return meeting.members.map(({ person, reported, member }: Data) => [person.name, reported, member]);
  };

  test("who is not reported is not absent", async () => {
    const found = await members("Ban Tổ chức Trung ương");
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(["Trần Văn Khải", "NOT_REPORTED", "CERTAIN"]);
    expect(found).toContainEqual(["Đỗ Quang Minh", "PRESENT", "CERTAIN"]);
  });

  test("two articles that disagree are told, and one alone is believed", async () => {
    expect(await members("Tỉnh ủy Hà Nam")).toEqual([
      ["Phạm Quốc Bình", "CONTRADICTED", "CERTAIN"],
      ["Cao Thanh Tùng", "NOT_REPORTED", "POSSIBLE"],
    ]);
    expect(await members("Tỉnh ủy Hà Nam", { minConfidence: 0.8 })).toEqual([
      ["Phạm Quốc Bình", "ABSENT", "CERTAIN"],
      ["Cao Thanh Tùng", "NOT_REPORTED", "POSSIBLE"],
    ]);
  });
});

test("30. bodies that meet, and who is whose host", async () => {
  const { bodyMatrix } = await world.ask("30-bodies-that-meet", YEAR);
  expect(bodyMatrix).toMatchObject({ meetings: 4, tooLarge: 0, truncated: false });
  expect(bodyMatrix.pairs[0]).toEqual({
    first: { name: "Ban Tổ chức Trung ương" },
    second: { name: "Tỉnh ủy Hà Nam" },
    organised: 0,
    attended: 4,
    hostedByFirst: 2,
    hostedBySecond: 1,
  });
});

describe("32. order of mention", () => {
  const quarters = async (variables: object = {}) =>
    (await world.ask("32-order-of-mention", { p: world.person("binh"), ...variables })).person.mentionOrder
      .quarters;

  test("is a mean over lists, beside their lengths; those named as absent are in no list", async () => {
    expect(await quarters()).toEqual([
      {
        quarter: "2020-Q1",
        meetings: 2,
        meanRank: expect.closeTo(4 / 3),
        meanLength: expect.closeTo(7 / 3),
        meanRelativeRank: expect.closeTo(1 / 6),
      },
      {
        quarter: "2020-Q2",
        meetings: 2,
        meanRank: 1.5,
        meanLength: 100,
        meanRelativeRank: expect.closeTo(1 / 198),
      },
    ]);
  });

  test("can be asked under one chair and for one kind of meeting", async () => {
    const found = await quarters({ chair: world.person("khai"), kind: "hội nghị", to: "2020-03" });
    expect(found).toMatchObject([{ quarter: "2020-Q1", meetings: 1, meanRank: 1.5, meanLength: 2.5 }]);
  });
});
