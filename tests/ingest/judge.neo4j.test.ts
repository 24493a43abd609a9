import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { judge } from "../../src/ingest/judge.ts";
import { load } from "../../src/ingest/load.ts";
import { type Judgement, type JudgementLine, judgementOf } from "../../src/record/judgement.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS, type Story } from "../support/factory.ts";

let clean: CleanGraph;
beforeAll(async () => {
  clean = await cleanGraph();
});
beforeEach(() => clean.wipe());
afterAll(() => clean.close());

let minute = 0;
function said(what: object): Judgement {
  const at = new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
  return judgementOf({ ...what, by: "lan", at } as JudgementLine);
}

const loadStories = (stories: readonly Story[]) => load(clean.graph, stories.map(item), NO_SEEDS);
const judged = (...judgements: Judgement[]) => judge(clean.graph, judgements, NO_SEEDS);
const persons = async () =>
  (await clean.cypher("MATCH (p:Person) RETURN p.name AS name ORDER BY name")).map((row) => row.name);
const count = async (pattern: string) => (await clean.cypher(`RETURN COUNT { ${pattern} } AS n`))[0]!.n;

const inHaNam: Story = { id: "a1", posts: [["Nguyễn Văn An", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]] };
const inNgheAn: Story = { id: "a2", posts: [["Nguyễn Văn An", "Giám đốc Sở Y tế", "Sở Y tế @ Nghệ An"]] };
const typo: Story = { id: "a3", posts: [["Nguyễn Văn Ann", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]] };
const [AN1, AN2, ANN] = ["a1#nguyễn văn an", "a2#nguyễn văn an", "a3#nguyễn văn ann"] as const;

describe("two that are judged the same", () => {
  test("are one, and the id of each leads there", async () => {
    await loadStories([inHaNam, inNgheAn]);
    const ids = (await clean.cypher("MATCH (p:Person) RETURN p.id AS id")).map((row) => row.id);
    expect(ids).toHaveLength(2);
    await judged(said({ same: [AN1, AN2] }));
    expect(await persons()).toEqual(["Nguyễn Văn An"]);
    const found = await clean.graph.read("entities-by-id", { ids: ids as string[] });
    expect(new Set(found.map(({ node }) => node.id)).size).toBe(1);
    expect(found).toHaveLength(2);
    expect(await count("(:Person)-[:HOLDS]->()")).toBe(2);
  });

  test("are one under two spellings, which rules would never join", async () => {
    await loadStories([inHaNam, typo]);
    expect(await persons()).toHaveLength(2);
    await judged(said({ same: [AN1, ANN] }));
    expect(await persons()).toHaveLength(1);
  });

  test("stand in their people's lists by the day that most reports give", async () => {
    const on = (id: string, date: string): Story => ({
      id,
      meeting: { date },
      chairs: ["Trần Văn Khải"],
      attendees: ["Lê Thị Hoa"],
    });
    // Whom the first alone names: nothing else is said of their attendance.
    const first = { ...on("a1", "2020-11-29"), attendees: ["Lê Thị Hoa", "Phạm Quốc Bình"] };
    await loadStories([first, on("a2", "2020-11-30"), on("a3", "2020-11-30")]);
    const places = () =>
      clean.cypher(`MATCH (p:Person)-[r:CHAIRED|ATTENDED]->(m:Meeting)
        RETURN DISTINCT m.date AS date, r.forPerson = p.id + ' ' + m.date + ' ' + m.id AS isThere ORDER BY date`);
    const [former, later] = ["2020-11-29", "2020-11-30"].map((date) => ({ date, isThere: true }));
    expect(await places()).toEqual([former, later]);
    const mentions = await clean.cypher(
      "MATCH (m:Mention {kind: 'meeting'}) RETURN DISTINCT m.reference AS reference ORDER BY reference",
    );
    const [a1, a2, a3] = mentions.map(({ reference }) => reference);
    await judged(said({ same: [a1, a2] }), said({ same: [a2, a3] }));
    expect(await places()).toEqual([later]);
  });

  test("are two again when it is undone", async () => {
    await loadStories([inHaNam, typo]);
    const before = await clean.dump();
    const same = said({ same: [AN1, ANN] });
    await judged(same);
    await judged(said({ undo: same.id }));
    const withoutJudgements = (await clean.dump()).filter((line) => !line.startsWith('["Judgement"'));
    expect(withoutJudgements).toEqual(before);
  });

  test("stay one when everything is wiped, judged and loaded in another order", async () => {
    const same = said({ same: [AN1, ANN] });
    await loadStories([inHaNam, typo, inNgheAn]);
    await judged(same);
    const expected = await clean.dump();
    await clean.wipe();
    await judged(same);
    await loadStories([inNgheAn]);
    await loadStories([typo]);
    await loadStories([inHaNam]);
    expect(await clean.dump()).toEqual(expected);
  });
});

test("two that are judged different are two, though they hold one post", async () => {
  await loadStories([inHaNam, { ...inHaNam, id: "a9" }]);
  expect(await persons()).toHaveLength(1);
  await judged(said({ different: ["a1#nguyễn văn an", "a9#nguyễn văn an"] }));
  expect(await persons()).toHaveLength(2);
});

test("a merge that fights an earlier word is kept, told, and changes nothing", async () => {
  await loadStories([inHaNam, inNgheAn]);
  await judged(said({ different: [AN1, AN2] }));
  const merge = said({ same: [AN1, AN2] });
  const { refused } = await judged(merge);
  expect(refused.map(({ judgement }) => judgement)).toEqual([merge]);
  expect(await persons()).toHaveLength(2);
});

describe("a rejected statement", () => {
  const conference: Story = { id: "m1", chairs: ["Trần Văn Khải"], attendees: ["Lê Thị Hoa"] };
  const chairing = async () =>
    (await clean.cypher("MATCH (s:Statement {type: 'CHAIRED'}) RETURN s.id AS id"))[0]!.id as string;

  test("carries no relation any more, and does again when that is undone", async () => {
    await loadStories([conference]);
    const reject = said({ reject: await chairing() });
    await judged(reject);
    expect(await count("()-[:CHAIRED]->()")).toBe(0);
    expect(await count("()-[:ATTENDED]->()")).toBe(1);
    expect(await persons()).toContain("Trần Văn Khải");
    await judged(said({ undo: reject.id }));
    expect(await count("()-[:CHAIRED]->()")).toBe(1);
  });

  test("stays rejected when its article is loaded anew", async () => {
    await loadStories([conference]);
    const reject = said({ reject: await chairing() });
    await judged(reject);
    const expected = await clean.dump();
    await clean.wipe();
    await judged(reject);
    await loadStories([conference]);
    expect(await clean.dump()).toEqual(expected);
  });

  test("no longer tells who is who", async () => {
    await loadStories([inHaNam, { ...inHaNam, id: "a9" }, inNgheAn]);
    const rejectHolding = async (articleId: string) => {
      const [holding] = await clean.cypher(
        "MATCH (s:Statement {type: 'HOLDS'})-[:STATED_IN]->({id: $articleId}) RETURN s.id AS id",
        { articleId },
      );
      await judged(said({ reject: holding!.id }));
    };
    expect(await persons()).toHaveLength(2);
    await rejectHolding("a9");
    expect(await persons()).toHaveLength(3);
    await rejectHolding("a2");
    expect(await count("(:Person)-[:HOLDS]->(:Position {name: 'Giám đốc Sở Y tế'})")).toBe(0);
  });
});

describe("a retracted article", () => {
  const other: Story = { id: "r2", chairs: ["Trần Văn Khải"], meeting: { name: "Hội nghị tổng kết" } };
  const retracted: Story = { ...other, id: "r1", attendees: ["Lê Thị Hoa"] };

  test("takes its facts out of every relation, and nobody else's", async () => {
    await loadStories([other]);
    const alone = await clean.cypher(
      "MATCH (a)-[r]->(b) WHERE r.claim IS NOT NULL RETURN r.claim AS claim ORDER BY claim",
    );
    await loadStories([retracted]);
    await judged(said({ retract: "r1" }));
    const left = await clean.cypher(
      "MATCH (a)-[r]->(b) WHERE r.claim IS NOT NULL RETURN r.claim AS claim ORDER BY claim",
    );
    expect(left).toEqual(alone);
    expect(await persons()).toEqual(["Trần Văn Khải"]);
  });

  test("stays out when a corrected version is loaded, until that is undone", async () => {
    await loadStories([retracted]);
    const retract = said({ retract: "r1" });
    await judged(retract);
    await loadStories([{ ...retracted, text: "Bản sửa lại, nói khác hẳn." }]);
    expect(await count("()-[:CHAIRED]->()")).toBe(0);
    await judged(said({ undo: retract.id }));
    expect(await count("()-[:CHAIRED]->()")).toBe(1);
  });

  test("that is loaded after the judgement never counts", async () => {
    const retract = said({ retract: "r1" });
    await judged(retract);
    await loadStories([retracted, other]);
    expect(await persons()).toEqual(["Trần Văn Khải"]);
  });
});
