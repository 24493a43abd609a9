import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { load } from "../../src/ingest/load.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS, type Story } from "../support/factory.ts";

let clean: CleanGraph;
beforeAll(async () => {
  clean = await cleanGraph();
});
beforeEach(() => clean.wipe());
afterAll(() => clean.close());

const loadStories = (stories: readonly Story[], batchSize = 100) =>
  load(clean.graph, stories.map(item), NO_SEEDS, { batchSize });

const names = async (query: string) => (await clean.cypher(query)).map((row) => row.name);

const conference: Story = {
  id: "a1",
  chairs: ["Trần Văn Khải"],
  attendees: ["Lê Thị Hoa", { name: "Phạm Quốc Bình", role: "SPOKE", at: "điểm cầu Hà Nam" }],
  organisers: ["Ban Tổ chức Trung ương"],
  documents: ["Chỉ thị 05"],
  posts: [["Trần Văn Khải", "Trưởng Ban Tổ chức Trung ương", "Ban Tổ chức Trung ương"]],
};

describe("a loaded record", () => {
  test("becomes persons, bodies, meetings, documents and relations that say who cites them", async () => {
    await loadStories([conference]);
    const [relation] = await clean.cypher(
      "MATCH (p:Person)-[r:CHAIRED]->(m:Meeting) RETURN p.name AS name, m.date AS date, r {.articles, .firstCited, .lastCited, .confidence} AS r",
    );
    expect(relation).toEqual({
      name: "Trần Văn Khải",
      date: "2020-11-30",
      r: { articles: 1, firstCited: "2020-11-30", lastCited: "2020-11-30", confidence: 0.9 },
    });
    expect(
      await names(
        "MATCH (b:Body)-[:ORGANISED]->(:Meeting)-[:DISCUSSED]->(d) RETURN b.name + ' / ' + d.name AS name",
      ),
    ).toEqual(["Ban Tổ chức Trung ương / Chỉ thị 05"]);
    expect(
      await clean.cypher("MATCH ()-[r:ATTENDED {roles: ['SPOKE']}]->() RETURN r.sites AS sites"),
    ).toEqual([{ sites: ["điểm cầu Hà Nam"] }]);
    expect(
      await names(
        "MATCH (:Person)-[:HOLDS {status: 'current'}]->(x:Position)-[:IN]->(:Body) RETURN x.name AS name",
      ),
    ).toEqual(["Trưởng Ban Tổ chức Trung ương"]);
  });

  test("keeps the quote of each statement as it stands in the text", async () => {
    await loadStories([{ ...conference, text: "Chiều nay, ông Khải chủ trì hội nghị." }]);
    const quotes = await clean.cypher(
      "MATCH (s:Statement)-[:STATED_IN]->(a) RETURN DISTINCT s.quote = substring(a.text, s.start, s.end - s.start) AS holds",
    );
    expect(quotes).toEqual([{ holds: true }]);
  });

  test("loaded twice changes nothing", async () => {
    const first = await loadStories([conference]);
    const before = await clean.dump();
    const second = await loadStories([conference]);
    expect(first).toMatchObject({ written: 1, unchanged: 0 });
    expect(second).toMatchObject({ written: 0, unchanged: 1, statements: 0 });
    expect(await clean.dump()).toEqual(before);
  });

  test("is replaced by its corrected version, and nothing of the former stays", async () => {
    const corrected: Story = {
      id: "a1",
      text: "Bản sửa lại.",
      chairs: ["Lê Thị Hoa"],
      organisers: ["Sở Y tế @ Hà Nam"],
    };
    await loadStories([corrected]);
    const alone = await clean.dump();
    await clean.wipe();
    await loadStories([conference]);
    await loadStories([corrected]);
    expect(await clean.dump()).toEqual(alone);
  });

  test("of a second extractor stands beside the first", async () => {
    await loadStories([conference, { ...conference, extractor: "hand" }]);
    expect(await clean.cypher("MATCH ()-[r:CHAIRED]->() RETURN r.articles AS articles")).toEqual([
      { articles: 1 },
    ]);
    expect(
      await clean.cypher("MATCH (s:Statement {type: 'CHAIRED'}) RETURN s.extractor AS by ORDER BY by"),
    ).toEqual([{ by: "hand" }, { by: "rules" }]);
  });
});

describe("resolution", () => {
  const inHaNam: Story = { id: "b1", posts: [["Nguyễn Văn An", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]] };
  const inNgheAn: Story = { id: "b2", posts: [["Nguyễn Văn An", "Giám đốc Sở Y tế", "Sở Y tế @ Nghệ An"]] };

  test("keeps namesakes of two provinces apart", async () => {
    await loadStories([inHaNam, inNgheAn]);
    expect(await names("MATCH (p:Person) RETURN p.name AS name")).toEqual(["Nguyễn Văn An", "Nguyễn Văn An"]);
  });

  test("makes one person of the same post in two articles, however the name is typed", async () => {
    await loadStories([
      { id: "c1", posts: [["Trần Thị Hoà", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]] },
      { id: "c2", posts: [["Trần Thị Hòa".normalize("NFD"), "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]] },
    ]);
    expect(await clean.cypher("MATCH (p:Person)-[r:HOLDS]->() RETURN r.articles AS articles")).toEqual([
      { articles: 2 },
    ]);
  });

  test("makes one meeting of two reports of a day with the same chair", async () => {
    await loadStories([
      { id: "d1", chairs: ["Trần Văn Khải"], meeting: { name: "Hội nghị tổng kết" } },
      {
        id: "d2",
        chairs: ["Trần Văn Khải"],
        attendees: ["Lê Thị Hoa"],
        meeting: { name: "Hội nghị tổng kết" },
      },
      { id: "d3", chairs: ["Trần Văn Khải"], meeting: { name: "Hội nghị khác", date: "2020-12-01" } },
    ]);
    const meetings = await clean.cypher("MATCH (m:Meeting) RETURN m.date AS date ORDER BY date");
    expect(meetings).toEqual([{ date: "2020-11-30" }, { date: "2020-12-01" }]);
  });

  test("gives the same graph, ids included, in any order and any batches", async () => {
    const stories: Story[] = [
      conference,
      inHaNam,
      inNgheAn,
      {
        id: "e1",
        chairs: ["Nguyễn Văn An"],
        posts: [["Nguyễn Văn An", "nguyên Giám đốc Sở Y tế", "Sở Y tế @ Nghệ An", "former"]],
      },
      {
        id: "e2",
        posts: [
          ["Nguyễn Văn An", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"],
          ["Nguyễn Văn An", "Giám đốc Sở Y tế", "Sở Y tế @ Nghệ An", "former"],
        ],
      },
      { id: "a0", chairs: ["Trần Văn Khải"], organisers: ["Ban Tổ chức Trung ương"] },
    ];
    await loadStories(stories);
    const expected = await clean.dump();
    for (const [order, batchSize] of [
      [[5, 4, 3, 2, 1, 0], 1],
      [[3, 0, 5, 1, 4, 2], 2],
      [[4, 1, 2, 0, 3, 5], 1],
    ] as const) {
      await clean.wipe();
      await loadStories(
        order.map((i) => stories[i]!),
        batchSize,
      );
      expect(await clean.dump()).toEqual(expected);
    }
  });

  test("gives the same graph when two loaders work at once", async () => {
    const stories = Array.from({ length: 30 }, (_, i): Story => ({ ...conference, id: `x${i}` }));
    await loadStories(stories);
    const expected = await clean.dump();
    await clean.wipe();
    await Promise.all([loadStories(stories, 3), loadStories([...stories].reverse(), 2)]);
    expect(await clean.dump()).toEqual(expected);
  });
});
