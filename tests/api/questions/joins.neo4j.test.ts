import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askWorld, type Data, type World } from "./ask-world.ts";

let world: World;
beforeAll(async () => {
  world = await askWorld();
});
afterAll(() => world.close());

const names = (connection: Data) => connection.nodes.map((node: Data) => node.name);

describe("13. meetings with both", () => {
  test("tell what each did, the chair included", async () => {
    const found = await world.ask("13-meetings-with-both", {
      p: world.person("khai"),
      q: world.person("binh"),
    });
    expect(found.meetingsTogether.totalCount).toBe(3);
    expect(
      found.meetingsTogether.edges.map(({ node, presences }: Data) => [
        node.date,
        presences.map(({ person, chaired, roles }: Data) => [person.name, chaired, roles]),
      ]),
    ).toEqual([
      [
        "2020-05-18",
        [
          ["Trần Văn Khải", true, []],
          ["Phạm Quốc Bình", false, ["PRESENT"]],
        ],
      ],
      [
        "2020-02",
        [
          ["Trần Văn Khải", true, []],
          ["Phạm Quốc Bình", false, ["PRESENT"]],
        ],
      ],
      [
        "2020-01-10",
        [
          ["Trần Văn Khải", true, []],
          ["Phạm Quốc Bình", false, ["REPORTED", "SPOKE"]],
        ],
      ],
    ]);
  });

  test("do not take the namesake for the other", async () => {
    const found = await world.ask("13-meetings-with-both", {
      p: world.person("hoa"),
      q: world.person("doctor"),
    });
    expect(found.meetingsTogether.edges.map(({ node }: Data) => node.date)).toEqual(["2020-01-10"]);
  });

  test("do not count an absence as presence", async () => {
    const variables = {
      p: world.person("minh"),
      q: world.person("binh"),
      from: "2020-06",
      minConfidence: 0.8,
    };
    expect((await world.ask("13-meetings-with-both", variables)).meetingsTogether.totalCount).toBe(0);
  });

  test("are asked of the graph by a fixed number of statements", async () => {
    await world.ask("13-meetings-with-both", { p: world.person("khai"), q: world.person("binh") });
    expect(world.asked).toEqual(["meetings-together", "entities-by-id"]);
  });
});

test("14. meetings with some and without others: who is only not reported is not there", async () => {
  const without = async (none: string[]) =>
    names(
      (
        await world.ask("14-meetings-with-and-without", {
          all: [world.person("khai"), world.person("minh")],
          none,
        })
      ).meetingsTogether,
    );
  expect(await without([])).toEqual([
    "Hội nghị toàn quốc",
    "Hội nghị trực tuyến triển khai nhiệm vụ",
    "Hội nghị tổng kết",
    "Buổi nói chuyện",
  ]);
  expect(await without([world.person("binh")])).toEqual(["Hội nghị tổng kết", "Buổi nói chuyện"]);
  expect(await without([world.person("son"), world.person("lan")])).toEqual([
    "Hội nghị toàn quốc",
    "Buổi nói chuyện",
  ]);
});

test("19. meetings that a body or one under it organised, with those on a document apart", async () => {
  const b = world.body("Ban Tổ chức Trung ương");
  const all = await world.ask("19-meetings-on-a-document", { b, from: "2020", to: "2020" });
  expect(
    all.body.organisedWithin.nodes.map(({ name, organisers }: Data) => [name, organisers.edges[0].node.name]),
  ).toEqual([
    ["Phiên họp thường kỳ", "Vụ Địa phương"],
    ["Hội nghị toàn quốc", "Ban Tổ chức Trung ương"],
    ["Hội nghị trực tuyến triển khai nhiệm vụ", "Ban Tổ chức Trung ương"],
  ]);
  const d = world.document("Nghị quyết 18");
  const on = await world.ask("19-meetings-on-a-document", { b, d });
  expect(names(on.body.organisedWithin)).toEqual(["Phiên họp thường kỳ"]);
});

test("20. who spoke at meetings on a document, with meeting and quote", async () => {
  const { document } = await world.ask("20-speakers-on-a-document", { d: world.document("Chỉ thị 05") });
  expect(document.speakers.edges).toEqual([
    {
      roles: ["REPORTED", "SPOKE"],
      node: { name: "Phạm Quốc Bình" },
      meeting: { name: "Hội nghị trực tuyến triển khai nhiệm vụ", date: "2020-01-10" },
      evidence: { nodes: [{ quote: "binh dự." }, { quote: "binh dự." }] },
    },
  ]);
});

test("21. the sites of an online meeting, the fullest first, those without one last", async () => {
  const m = world.meeting("Hội nghị trực tuyến triển khai nhiệm vụ");
  const { meeting } = await world.ask("21-sites-of-a-meeting", { m });
  expect(
    meeting.sites.map(({ site, reported, persons }: Data) => [
      site,
      reported,
      persons.map((p: Data) => p.name),
    ]),
  ).toEqual([
    ["điểm cầu Hà Nam", 2, ["Phạm Quốc Bình", "Lê Thị Hoà"]],
    ["điểm cầu Hà Nội", 1, ["Đỗ Quang Minh"]],
    ["điểm cầu Nghệ An", 1, ["Phạm Quốc Bình"]],
    [null, 1, ["Vũ Thị Lan"]],
  ]);
});

describe("22. personnel events", () => {
  const events = async (b: string, variables: object = {}) =>
    (
      await world.ask("22-personnel-events", { b: world.body(b), ...variables })
    ).body.personnelEvents.nodes.map(({ event, date, subject, title }: Data) => [
      event,
      date,
      subject.name,
      title,
    ]);

  test("of a body and those under it come newest first", async () => {
    expect(await events("Tỉnh ủy Hà Nam")).toEqual([
      ["ELECTED", "2020-10-01", "Lê Thị Hoà", "Phó Bí thư Tỉnh ủy Hà Nam"],
      ["ELECTED", "2019-11", "Phạm Quốc Bình", "Bí thư Tỉnh ủy Hà Nam"],
    ]);
  });

  test("are narrowed by kind and by date, as far as it is said", async () => {
    expect(await events("Ban Tổ chức Trung ương", { events: ["DISMISSED"] })).toEqual([
      ["DISMISSED", "2019-11-20", "Lý Đình Sơn", "Trưởng Ban Tổ chức Trung ương"],
    ]);
    expect(await events("Tỉnh ủy Hà Nam", { from: "2019-11-15", to: "2019-12" })).toEqual([]);
    expect(await events("Tỉnh ủy Hà Nam", { from: "2019-11", to: "2019-12" })).toHaveLength(1);
  });
});
