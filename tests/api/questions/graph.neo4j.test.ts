import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askWorld, type Data, type World } from "./ask-world.ts";

let world: World;
beforeAll(async () => {
  world = await askWorld();
});
afterAll(() => world.close());

const YEAR = { from: "2020", to: "2020" };

describe("23. who chaired most", () => {
  test("counts meetings, not articles, and says what it covers", async () => {
    const { topChairs } = await world.ask("23-top-chairs", YEAR);
    expect(topChairs).toMatchObject({ totalCount: 2, meetings: 4, articles: 7, truncated: false });
    expect(
      topChairs.ranked.map(({ rank, score, articles, person }: Data) => [rank, score, articles, person.name]),
    ).toEqual([
      [1, 3, 5, "Trần Văn Khải"],
      [2, 1, 2, "Đỗ Quang Minh"],
    ]);
    expect(topChairs.ranked[0].hangsOn.map(({ article }: Data) => article.title).sort()).toEqual([
      "Bài plenary",
      "Bài visit",
    ]);
  });

  test("can be asked of one body and those under it", async () => {
    const { topChairs } = await world.ask("23-top-chairs", {
      ...YEAR,
      b: world.body("Ban Tổ chức Trung ương"),
    });
    expect(topChairs.ranked.map(({ score }: Data) => score)).toEqual([2, 1]);
  });
});

describe("33. paths", () => {
  const paths = async (variables: object = {}): Promise<Data[]> =>
    (await world.ask("33-paths", { p: world.person("hoa"), q: world.person("son"), ...variables })).paths;
  const nodes = ({ hops }: Data) =>
    [hops[0].from, ...hops.map(({ to }: Data) => to)].map((node: Data) => node.name ?? node.title);

  test("lead through small meetings and posts, each hop with its words", async () => {
    // The visit of 3 people and the review of 3: 1 + 1 + 1 + 1. The post that Khải had from Sơn: 1 + 1 + 1 + 1.
    const [first, second, third] = await paths();
    expect([first.length, second.length]).toEqual([4, 4]);
    expect([nodes(first)[3], nodes(second)[3]].sort()).toEqual([
      "Hội nghị tổng kết",
      "Trưởng Ban Tổ chức Trung ương",
    ]);
    expect(third.length).toBeGreaterThan(4);
    expect(first.hops[0].relations).toMatchObject([
      {
        type: "ATTENDED",
        meetingSize: 3,
        evidence: { nodes: [{ quote: "hoa dự.", article: { title: "Bài visit" } }] },
      },
    ]);
  });

  test("can be kept to some relations, a window, and smaller meetings", async () => {
    const meetings = { types: ["CHAIRED", "ATTENDED"] };
    expect(nodes((await paths({ ...meetings, k: 1 }))[0])).toEqual([
      "Lê Thị Hoà",
      "Buổi làm việc tại Hà Nam",
      "Trần Văn Khải",
      "Hội nghị tổng kết",
      "Lý Đình Sơn",
    ]);
    expect(await paths({ ...meetings, during: YEAR })).toEqual([]);
    expect(await paths({ ...meetings, maxMeetingSize: 2 })).toEqual([]);
  });
});

describe("34. a person's network", () => {
  const network = async (variables: object = {}) =>
    (await world.ask("34-network", { p: world.person("hoa"), ...YEAR, ...variables })).person.network;

  test("has the closest first, and every edge among those shown with its whole weight", async () => {
    const found = await network({ maxNodes: 3 });
    expect(found.truncated).toBe(true);
    expect(found.nodes.map(({ hops, person }: Data) => [hops, person.name])).toEqual([
      [0, "Lê Thị Hoà"],
      [1, "Phạm Quốc Bình"],
      [1, "Trần Văn Khải"],
    ]);
    const weights = found.edges.map(({ source, target, weight }: Data) => [
      [source.name, target.name].sort(),
      weight,
    ]);
    expect(weights).toHaveLength(3);
    expect(weights).toContainEqual([["Lê Thị Hoà", "Phạm Quốc Bình"], expect.closeTo(1 / 5 + 1 / 2 + 1 / 3)]);
    expect(weights).toContainEqual([["Lê Thị Hoà", "Trần Văn Khải"], expect.closeTo(1 / 5 + 1 / 2)]);
    // They met at the plenary too, but a hall of 200 joins nobody.
    expect(weights).toContainEqual([["Phạm Quốc Bình", "Trần Văn Khải"], expect.closeTo(1 / 5 + 1 / 2)]);
  });

  test("is read by one statement for each ring", async () => {
    await network({ hops: 2 });
    expect(world.asked.filter((name) => name === "meetings-of-persons").length).toBeLessThanOrEqual(3);
  });
});

test("35. brokers lie on the shortest paths between two staffs", async () => {
  // Hoà met Khải, Minh and Lan herself; to Sơn the shortest way is over Khải (1/0.7 + 1/0.5 against 1/0.53 + 1/0.5).
  const variables = { b1: world.body("Sở Nội vụ tỉnh Hà Nam"), b2: world.body("Ban Tổ chức Trung ương") };
  const { brokers } = await world.ask("35-brokers", { ...variables, from: "2019", to: "2020-08" });
  expect(brokers).toEqual([
    { person: { name: "Trần Văn Khải" }, betweenness: 1, share: 0.25, staff: "SECOND" },
  ]);
});

test("36. communities part those who met, and are compared with the window before", async () => {
  const { communities } = await world.ask("36-communities", {
    ...YEAR,
    before: { from: "2019", to: "2019" },
  });
  expect(communities).toMatchObject({ meetings: 3, truncated: false });
  const members = communities.communities.flatMap((each: Data) => each.members.map(({ name }: Data) => name));
  expect(members.sort()).toEqual(
    ["Lê Thị Hoà", "Phạm Quốc Bình", "Phạm Quốc Bình", "Trần Văn Khải", "Vũ Thị Lan", "Đỗ Quang Minh"].sort(),
  );
  // In 2019 Sơn, Khải and Minh met: one community of three.
  for (const each of communities.communities) {
    const former = ["Trần Văn Khải", "Đỗ Quang Minh"];
    const stayed = each.members.filter(({ name }: Data) => former.includes(name)).length;
    expect(each.persistence).toBeCloseTo(stayed / (each.size + 3 - stayed));
    expect(each.formerMembers).toHaveLength(stayed === 0 ? 0 : 3);
  }
});

test("37. unexpected pairs were seen together more often than expected", async () => {
  const { unexpectedPairs } = await world.ask("37-unexpected-pairs", YEAR);
  expect(unexpectedPairs.meetings).toBe(3);
  const pair = unexpectedPairs.pairs.find(({ observed }: Data) => observed === 3);
  expect([pair.first.name, pair.second.name].sort()).toEqual(["Lê Thị Hoà", "Phạm Quốc Bình"]);
  for (const { observed, expected, z } of unexpectedPairs.pairs) {
    expect(observed).toBeGreaterThan(expected);
    expect(z).toBeGreaterThanOrEqual(0);
  }
});

describe("38. promotions under a head", () => {
  const under = async (months: number) =>
    (await world.ask("38-promotions-under-a-head", { p: world.person("binh"), months })).person
      .promotionsUnder;

  test("show who rose, from what to what, and after how many days", async () => {
    expect(await under(12)).toMatchObject([
      {
        certainty: "POSSIBLE",
        lag: { atLeast: 225, atMost: 225 },
        under: { position: { title: "Bí thư Tỉnh ủy Hà Nam" } },
        from: { person: { name: "Cao Thanh Tùng" }, position: { title: "Phó Bí thư Tỉnh ủy Hà Nam" } },
        to: {
          position: { title: "Phó Trưởng Ban Tổ chức Trung ương" },
          start: "2020-09-01",
          startEvent: "APPOINTED",
        },
      },
    ]);
  });

  test("leave out what came too late", async () => {
    expect(await under(6)).toEqual([]);
  });
});

describe("39. what was known then, and later", () => {
  test("of the holder of a position", async () => {
    const { position } = await world.ask("39-known-then-and-later", {
      x: world.position("Trưởng Ban Tổ chức Trung ương"),
      d: "2019-06-01",
      r1: "2019-10-31",
      r2: "2020-12-31",
    });
    expect(position.occupancyDifference).toMatchObject({
      before: { occupancy: "POSSIBLY_HELD" },
      after: { occupancy: "HELD" },
      holders: [{ person: { name: "Lý Đình Sơn" }, before: "POSSIBLE", after: "CERTAIN" }],
      articles: [{ title: "Bài appointments" }],
    });
  });

  test("of who chaired most", async () => {
    const variables = { ...YEAR, r1: "2020-02-01", r2: "2020-12-31" };
    const { topChairsDifference } = await world.ask("39-top-chairs-then-and-later", variables);
    expect(topChairsDifference).toEqual({
      added: [{ person: { name: "Đỗ Quang Minh" }, after: 1 }],
      removed: [],
      changed: [{ person: { name: "Trần Văn Khải" }, before: 1, after: 3 }],
      articles: ["plenary", "session", "session-again", "visit"].map((id) =>
        expect.objectContaining({ title: `Bài ${id}` }),
      ),
    });
  });

  test("of who is closest: a third report made the hall larger, and everybody in it further apart", async () => {
    const variables = {
      p: world.person("khai"),
      from: "2020-01",
      to: "2020-01",
      r1: "2020-01-11",
      r2: "2020-01-14",
    };
    const { person } = await world.ask("39-co-attendees-then-and-later", variables);
    const { added, changed, articles } = person.coAttendeesDifference;
    expect(added.map(({ person: { name } }: Data) => name).sort()).toEqual(["Phạm Quốc Bình", "Vũ Thị Lan"]);
    expect(changed).toHaveLength(3);
    for (const each of changed)
      expect(each).toMatchObject({ before: expect.closeTo(1 / 3), after: expect.closeTo(1 / 5) });
    expect(articles.map(({ title }: Data) => title)).toEqual(["Bài online-again", "Bài online-from-nghe-an"]);
  });
});

describe("40. a ranking without some evidence", () => {
  test("without one paper two share the first place", async () => {
    const { topChairsWithout } = await world.ask("40-ranking-without-evidence", {
      ...YEAR,
      exclude: { sources: ["Báo Hư Cấu"] },
    });
    expect(topChairsWithout).toHaveLength(2);
    expect(topChairsWithout).toContainEqual({
      person: { name: "Trần Văn Khải" },
      before: { rank: 1, score: 3 },
      after: { rank: 1, score: 1 },
      placesChanged: 0,
    });
    expect(topChairsWithout).toContainEqual({
      person: { name: "Đỗ Quang Minh" },
      before: { rank: 2, score: 1 },
      after: { rank: 1, score: 1 },
      placesChanged: 1,
    });
  });

  test("without unsure statements an absence is one again", async () => {
    const { person } = await world.ask("40-co-attendees-without-evidence", {
      p: world.person("lan"),
      ...YEAR,
      exclude: { lessSureThan: 0.8 },
    });
    const binh = person.coAttendeesWithout.filter((each: Data) => each.person.name === "Phạm Quốc Bình");
    expect(binh.every(({ after }: Data) => after === null)).toBe(true);
  });
});
