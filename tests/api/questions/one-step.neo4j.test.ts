import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askWorld, type Data, type World } from "./ask-world.ts";

let world: World;
beforeAll(async () => {
  world = await askWorld();
});
afterAll(() => world.close());

const names = (connection: Data) => connection.nodes.map((node: Data) => node.name);
const edgeNames = (connection: Data) => connection.edges.map((edge: Data) => edge.node.name);

describe("1. a name in any accents and order", () => {
  test("finds both namesakes, each with the titles that tell them apart", async () => {
    const { persons } = await world.ask("01-find-a-person", { name: "BINH pham quoc" });
    expect(persons.totalCount).toBe(2);
    const byTitle = Object.fromEntries(
      persons.edges.map(({ node }: Data) => [node.positions.edges[0].titles[0], node.citations]),
    );
    expect(byTitle).toEqual({
      "Bí thư Tỉnh ủy Hà Nam": {
        names: ["Phạm Quốc Bình"],
        articles: 7,
        firstCited: "2019-11-21",
        lastCited: "2020-06-18",
      },
      "Giám đốc Sở Y tế tỉnh Nghệ An": {
        names: ["Phạm Quốc Bình"],
        articles: 1,
        firstCited: "2020-01-14",
        lastCited: "2020-01-14",
      },
    });
  });
});

describe("2. a person's titles", () => {
  test("are as worded, with post, body, status, event and citations", async () => {
    const { person } = await world.ask("02-titles-of-a-person", { p: world.person("hoa") });
    expect(
      person.positions.edges.map(({ titles, status, events, firstCited, lastCited, node }: Data) => [
        titles,
        status,
        events,
        firstCited,
        lastCited,
        node.body.name,
      ]),
    ).toEqual([
      [["Giám đốc Sở Nội vụ tỉnh Hà Nam"], "FORMER", [], "2020-10-02", "2020-10-02", "Sở Nội vụ tỉnh Hà Nam"],
      [["Phó Bí thư Tỉnh ủy Hà Nam"], "CURRENT", ["ELECTED"], "2020-10-02", "2020-10-02", "Tỉnh ủy Hà Nam"],
      [
        ["Giám đốc Sở Nội vụ tỉnh Hà Nam"],
        "CURRENT",
        [],
        "2020-01-11",
        "2020-06-16",
        "Sở Nội vụ tỉnh Hà Nam",
      ],
    ]);
  });

  test("come with when they began and ended, and whether they are held on a date", async () => {
    const heldIn = async (asOf: string) => {
      const { person } = await world.ask("02-titles-of-a-person", { p: world.person("hoa"), asOf });
      return person.positions.edges.map(({ titles, tenures }: Data) => [
        titles[0],
        tenures.map(({ start, startEvent, end, heldOn }: Data) => [start, startEvent, end, heldOn]),
      ]);
    };
    const held = await heldIn("2020-06-01");
    expect(held).toContainEqual(["Giám đốc Sở Nội vụ tỉnh Hà Nam", [[null, null, null, "CERTAIN"]]]);
    expect(held).toContainEqual(["Phó Bí thư Tỉnh ủy Hà Nam", [["2020-10-01", "ELECTED", null, "EXCLUDED"]]]);
  });

  test("are those that were known on a day, counted as they were then", async () => {
    const { person } = await world.ask("02-titles-of-a-person", {
      p: world.person("hoa"),
      knownAt: "2020-03-31",
    });
    expect(person.positions).toMatchObject({
      totalCount: 1,
      edges: [{ status: "CURRENT", articles: 2, firstCited: "2020-01-11", lastCited: "2020-03-02" }],
    });
    expect(person.positions.edges[0].evidence.nodes).toHaveLength(2);
  });
});

describe("3. a meeting", () => {
  test("shows what three articles say of it together", async () => {
    const { meeting } = await world.ask("03-a-meeting", {
      m: world.meeting("Hội nghị trực tuyến triển khai nhiệm vụ"),
    });
    expect(meeting).toMatchObject({
      mode: "ONLINE",
      date: "2020-01-10",
      datePrecision: "DAY",
      place: "Hà Nội",
    });
    expect(names(meeting.organisers)).toEqual(["Ban Tổ chức Trung ương"]);
    expect(names(meeting.chairs)).toEqual(["Trần Văn Khải"]);
    expect(meeting.attendees.totalCount).toBe(5);
    expect(meeting.attendees.edges.find((edge: Data) => edge.roles.includes("SPOKE"))).toEqual({
      roles: ["REPORTED", "SPOKE"],
      sites: ["điểm cầu Hà Nam"],
      node: { name: "Phạm Quốc Bình" },
    });
    expect(meeting.mentionedIn.nodes.map((article: Data) => article.publishedAt)).toEqual([
      "2020-01-14",
      "2020-01-13",
      "2020-01-11",
    ]);
  });

  test("says how much of its date is said", async () => {
    const { meeting } = await world.ask("03-a-meeting", { m: world.meeting("Buổi nói chuyện") });
    expect(meeting).toMatchObject({ date: "--09-02", datePrecision: "DAY_WITHOUT_YEAR" });
  });
});

describe("4. meetings chaired", () => {
  const chaired = async (variables: object) =>
    (await world.ask("04-meetings-chaired", { p: world.person("khai"), ...variables })).person.chaired;

  test("come newest first, the one without a year last", async () => {
    expect(edgeNames(await chaired({}))).toEqual([
      "Hội nghị sắp tới",
      "Hội nghị toàn quốc",
      "Buổi làm việc tại Hà Nam",
      "Hội nghị trực tuyến triển khai nhiệm vụ",
      "Buổi nói chuyện",
    ]);
  });

  test("a meeting of February 2020 is in that month, but not for certain in half of it", async () => {
    expect(edgeNames(await chaired({ from: "2020-02-01", to: "2020-02-29" }))).toEqual([
      "Buổi làm việc tại Hà Nam",
    ]);
    expect(edgeNames(await chaired({ from: "2020-02", to: "2020-02" }))).toEqual([
      "Buổi làm việc tại Hà Nam",
    ]);
    expect(edgeNames(await chaired({ from: "2020-02-01", to: "2020-02-15" }))).toEqual([]);
    expect(edgeNames(await chaired({ from: "2020-02-15", to: "2020-03" }))).toEqual([]);
    expect(edgeNames(await chaired({ to: "2020-01" }))).toEqual(["Hội nghị trực tuyến triển khai nhiệm vụ"]);
  });

  test("count what was known on a day", async () => {
    const { edges } = await chaired({ from: "2020-01", to: "2020-01", knownAt: "2020-01-13" });
    expect(edges).toMatchObject([{ articles: 2, firstCited: "2020-01-11", lastCited: "2020-01-13" }]);
  });

  test("count what is sure enough, by then", async () => {
    const { edges } = await chaired({
      from: "2020-01",
      to: "2020-01",
      knownAt: "2020-01-13",
      minConfidence: 0.8,
    });
    expect(edges).toMatchObject([{ articles: 1, firstCited: "2020-01-11", lastCited: "2020-01-11" }]);
  });
});

describe("5. meetings attended", () => {
  const attended = async (variables: object) =>
    (await world.ask("05-meetings-attended", { p: world.person("binh"), ...variables })).person.attended;

  test("are those where the person was present by some article", async () => {
    const found = await attended({});
    expect(found.edges.map(({ roles, node }: Data) => [node.date, roles])).toEqual([
      ["2020-06-15", ["ABSENT", "PRESENT"]],
      ["2020-05-18", ["PRESENT"]],
      ["2020-02", ["PRESENT"]],
      ["2020-01-10", ["REPORTED", "SPOKE"]],
    ]);
  });

  test("are fewer where less is known: an absence is no attendance", async () => {
    expect(edgeNames(await attended({ from: "2020-06", knownAt: "2020-06-16" }))).toEqual([]);
    expect(edgeNames(await attended({ from: "2020-06", minConfidence: 0.6 }))).toEqual([]);
  });

  test("in one role are those of that role, as it was known", async () => {
    expect(edgeNames(await attended({ roles: ["REPORTED"] }))).toEqual([
      "Hội nghị trực tuyến triển khai nhiệm vụ",
    ]);
    expect(edgeNames(await attended({ roles: ["REPORTED"], knownAt: "2020-01-12" }))).toEqual([]);
    expect(edgeNames(await attended({ roles: ["ABSENT"] }))).toEqual(["Phiên họp thường kỳ"]);
  });
});

test("6. a body has parents, children, and holders by post", async () => {
  const { body } = await world.ask("06-a-body", { b: world.body("Ban Tổ chức Trung ương") });
  expect(body.parents.nodes).toEqual([]);
  expect(names(body.children)).toEqual(["Vụ Địa phương"]);
  expect(body.positions.nodes.map(({ title, holders }: Data) => [title, edgeNames(holders)])).toEqual([
    ["Phó Trưởng Ban Tổ chức Trung ương", ["Cao Thanh Tùng", "Đỗ Quang Minh"]],
    ["Trưởng Ban Tổ chức Trung ương", ["Trần Văn Khải", "Lý Đình Sơn"]],
  ]);
});

test("7. a document is found by its number, with the meetings and articles that take it up", async () => {
  const { documents } = await world.ask("07-a-document", { number: "chi thi 05" });
  expect(documents.nodes).toMatchObject([
    {
      name: "Chỉ thị 05",
      issuers: { nodes: [] },
      discussedAt: { nodes: [{ date: "2020-01-10" }, { date: "2019-03-01" }] },
      mentionedIn: { nodes: [{ title: "Bài online" }, { title: "Bài review" }] },
    },
  ]);
});

test("8. an article gives all its statements, each with the words at its offsets", async () => {
  const { article } = await world.ask("08-statements-of-an-article", { a: "session-again" });
  const facts = article.statements.nodes.filter((node: Data) => node.type !== "MENTIONED_IN");
  expect(facts.map(({ type, quote, confidence }: Data) => [type, quote, confidence])).toEqual([
    ["CHAIRED", "minh chủ trì.", 0.5],
    ["ATTENDED", "binh dự.", 0.5],
    ["ORGANISED", "Vụ Địa phương tổ chức.", 0.5],
    ["HOLDS", "Phó Trưởng Ban Tổ chức Trung ương minh.", 0.5],
    ["HOLDS", "Bí thư Tỉnh ủy Hà Nam binh.", 0.5],
  ]);
  for (const { quote, start, end } of article.statements.nodes) expect(end - start).toBe(quote.length);
});

describe("9. a statement", () => {
  const statementOf = async (article: string, quote: string) => {
    const found = await world.ask("08-statements-of-an-article", { a: article });
    return found.article.statements.nodes.find((node: Data) => node.quote === quote).id;
  };

  test("is borne out by other articles", async () => {
    const { statement } = await world.ask("09-a-statement", {
      s: await statementOf("online", "khai chủ trì."),
    });
    expect(statement.corroborations.nodes.map((node: Data) => node.article.title)).toEqual([
      "Bài online-from-nghe-an",
      "Bài online-again",
    ]);
    expect(statement).toMatchObject({ judgement: null, contradictions: { nodes: [] } });
  });

  test("that somebody was absent stands against another that the person was there", async () => {
    const { statement } = await world.ask("09-a-statement", { s: await statementOf("session", "binh dự.") });
    expect(statement.contradictions.nodes).toEqual([
      { quote: "binh dự.", role: "PRESENT", article: { title: "Bài session-again" } },
    ]);
  });

  test("that somebody holds a single seat stands against another holder in the same time", async () => {
    const s = await statementOf("online-from-nghe-an", "Giám đốc Sở Y tế tỉnh Nghệ An doctor.");
    const { statement } = await world.ask("09-a-statement", { s });
    expect(statement.contradictions.nodes.map((node: Data) => node.article.title)).toEqual([
      "Bài clinic-after",
      "Bài clinic-before",
    ]);
  });
});

describe("10. meetings held", () => {
  const held = async (variables: object) => names((await world.ask("10-meetings-held", variables)).meetings);

  test("in a year, of a kind, in a mode, at a place", async () => {
    expect(await held({ from: "2020", to: "2020", filter: { kind: "Hội nghị" } })).toEqual([
      "Hội nghị toàn quốc",
      "Hội nghị trực tuyến triển khai nhiệm vụ",
    ]);
    expect(await held({ filter: { mode: "ONLINE", place: "hà nội" } })).toEqual([
      "Hội nghị trực tuyến triển khai nhiệm vụ",
    ]);
    expect(await held({ filter: { organiser: world.body("Vụ Địa phương") } })).toEqual([
      "Phiên họp thường kỳ",
    ]);
  });

  test("are those that an article had reported by then", async () => {
    const known = await held({ knownAt: "2020-03-31" });
    const all = await held({});
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(known));
    expect(await held({ knownAt: "2001-01-01" })).toEqual([]);
  });

  test("leave out what was only planned, when asked for those held", async () => {
    expect(await held({ from: "2021", filter: { status: "HELD" } })).toEqual([]);
    expect(await held({ from: "2021" })).toEqual(["Hội nghị sắp tới"]);
  });
});

test("a statement that is rejected counts nowhere from then on, and is still shown as rejected", async () => {
  const p = world.person("binh");
  const before = await world.ask("05-meetings-attended", { p, from: "2020-06" });
  expect(edgeNames(before.person.attended)).toEqual(["Phiên họp thường kỳ"]);
  const find = async () => {
    const found = await world.ask("08-statements-of-an-article", { a: "session-again" });
    return found.article.statements.nodes.find((node: Data) => node.quote === "binh dự.");
  };
  await world.reject((await find()).key);
  expect((await find()).judgement).toBe("REJECTED");
  const { statement } = await world.ask("09-a-statement", { s: (await find()).id });
  expect(statement.verdicts).toEqual([
    { verdict: "REJECTED", by: expect.any(String), at: expect.any(String), why: null, stands: true },
  ]);
  const after = await world.ask("05-meetings-attended", { p, from: "2020-06" });
  expect(edgeNames(after.person.attended)).toEqual([]);
});
