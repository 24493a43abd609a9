import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphReader } from "../../src/graph/session.ts";
import { judge } from "../../src/ingest/judge.ts";
import { load } from "../../src/ingest/load.ts";
import { type Checked, type Drift, nothingChecked } from "../../src/ingest/verify/drift.ts";
import { verify } from "../../src/ingest/verify/verify.ts";
import { type JudgementLine, judgementOf } from "../../src/record/judgement.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS, type Story } from "../support/factory.ts";

let clean: CleanGraph;
beforeAll(async () => {
  clean = await cleanGraph();
});
afterAll(() => clean.close());

const HA_NAM: Story["posts"] = [["Nguyễn Văn An", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]];
const STORIES: Story[] = [
  {
    id: "a1",
    publishedAt: "2020-12-01",
    text: "Chiều 30-11, ông Trần Văn Khải chủ trì hội nghị tổng kết.",
    chairs: ["Trần Văn Khải"],
    attendees: ["Lê Thị Hoa", { name: "Phạm Quốc Bình", role: "SPOKE", at: "điểm cầu Hà Nam" }],
    organisers: ["Sở Y tế @ Hà Nam"],
    documents: ["Chỉ thị 05"],
  },
  { id: "a2", chairs: ["Trần Văn Khải"], attendees: ["Lê Thị Hoa"], documents: ["Kế hoạch 7"] },
  { id: "b1", posts: HA_NAM },
  { id: "b2", posts: [["Nguyễn Văn Ann", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]] },
  { id: "b3", posts: HA_NAM },
  { id: "c1", posts: [["Vũ Thị Lan", "Giám đốc", "Sở Y tế @ Nghệ An"]], chairs: ["Vũ Thị Lan"] },
];

const said = (what: object) =>
  judgementOf({ ...what, by: "lan", at: "2026-01-01T00:00:00Z" } as JudgementLine);
const [AN, ANN, NAMESAKE] = ["b1#nguyễn văn an", "b2#nguyễn văn ann", "b3#nguyễn văn an"];

/** Two spellings are one, two of one name are two, what a meeting took up is rejected, an article retracted. */
async function loadWorld(): Promise<void> {
  await clean.wipe();
  await load(clean.graph, STORIES.map(item), NO_SEEDS);
  const [discussion] = await clean.cypher(
    "MATCH (s:Statement {type: 'DISCUSSED'})-[:STATED_IN]->({id: 'a2'}) RETURN s.id AS id",
  );
  const [attendance] = await clean.cypher(
    "MATCH (s:Statement {type: 'ATTENDED'})-[:STATED_IN]->({id: 'a2'}) RETURN s.id AS id",
  );
  const judgements = [
    said({ same: [AN, ANN] }),
    said({ different: [AN, NAMESAKE] }),
    said({ reject: discussion!.id }),
    said({ confirm: attendance!.id }),
    said({ retract: "c1" }),
  ];
  await judge(clean.graph, judgements, NO_SEEDS);
}

async function verified(graph: GraphReader): Promise<{ drift: Drift[]; checked: Checked }> {
  const checked = nothingChecked();
  const drift: Drift[] = [];
  for await (const each of verify(graph, NO_SEEDS, checked)) drift.push(each);
  return { drift, checked };
}

describe("a graph that nobody touched", () => {
  beforeAll(loadWorld);

  test("has no drift, and everything in it was looked at", async () => {
    const { drift, checked } = await verified(clean.graph);
    expect(drift).toEqual([]);
    const [counts] =
      await clean.cypher(`RETURN COUNT { (:Article) } AS articles, COUNT { (:Statement) } AS statements,
      COUNT { (:Entity) } AS entities, COUNT { ()-[r]->() WHERE r.claim IS NOT NULL } AS relations,
      COUNT { (s:Statement) WHERE s.quote IS NOT NULL } AS quotes`);
    expect(checked).toEqual({ ...counts, referenceFiles: 0, withoutText: 0, judgements: 5, elsewhere: 0 });
  });

  test("may hold judgements on what is not loaded yet, and articles without a text: they are counted", async () => {
    const { record } = item({ id: "t1", chairs: ["Lê Thị Hoa"] });
    await load(clean.graph, [{ record, text: null }], NO_SEEDS);
    const elsewhere = [
      said({ same: ["x1#đỗ văn sơn", "x2#đỗ văn sơn"] }),
      said({ reject: "no-statement" }),
      said({ retract: "no-article" }),
    ];
    await judge(clean.graph, elsewhere, NO_SEEDS);
    const { drift, checked } = await verified(clean.graph);
    expect(drift).toEqual([]);
    expect(checked).toMatchObject({ withoutText: 1, judgements: 8, elsewhere: 3 });
  });
});

const CHAIRED = "MATCH (:Person {name: 'Trần Văn Khải'})-[r:CHAIRED]->(:Meeting)";
const SPEAKER = "MATCH (:Person {name: 'Phạm Quốc Bình'})-[r:ATTENDED]->(:Meeting)";
const LISTENER = "MATCH (:Person {name: 'Lê Thị Hoa'})-[r:ATTENDED]->(:Meeting)";

const DAMAGES: [string, string, Partial<Drift>][] = [
  [
    "a text that was changed",
    "MATCH (a:Article {id: 'b1'}) SET a.text = a.text + ' Thêm.'",
    { check: "text", id: "b1" },
  ],
  [
    "a quote that was changed",
    "MATCH (s:Fact)-[:STATED_IN]->({id: 'b1'}) SET s.quote = 'không có'",
    { check: "quote", found: "không có" },
  ],
  [
    "an offset that was moved",
    "MATCH (s:Fact)-[:STATED_IN]->({id: 'b1'}) SET s.start = s.start + 1",
    { check: "quote" },
  ],
  [
    "a count of articles",
    `${LISTENER} SET r.articles = 7`,
    { check: "projection", expected: { articles: 2 }, found: { articles: 7 } },
  ],
  [
    "a first day",
    `${LISTENER} SET r.firstCited = '1999-01-01'`,
    { expected: { firstCited: "2020-11-30" }, found: { firstCited: "1999-01-01" } },
  ],
  ["a last day", `${LISTENER} REMOVE r.lastCited`, { expected: { lastCited: "2020-12-01" } }],
  ["a confidence", `${LISTENER} SET r.confidence = 1.0`, { expected: { confidence: 0.9 } }],
  ["a role", `${SPEAKER} SET r.roles = ['PRESENT']`, { expected: { roles: ["SPOKE"] } }],
  ["a site", `${SPEAKER} SET r.sites = []`, { expected: { sites: ["điểm cầu Hà Nam"] } }],
  [
    "a place in a person's list",
    `${CHAIRED} SET r.forPerson = 'x'`,
    { check: "projection", found: { forPerson: "x" } },
  ],
  ["a place in a meeting's list", `${SPEAKER} REMOVE r.forMeeting`, { found: { forMeeting: null } }],
  ["an order", `${SPEAKER} SET r.order = 3`, { check: "projection" }],
  [
    "a title",
    "MATCH (:Person)-[r:HOLDS]->() SET r.titles = ['Vua']",
    { check: "projection", found: { titles: ["Vua"] } },
  ],
  ["an event", "MATCH (:Person)-[r:HOLDS]->() SET r.events = ['DIED']", { expected: { events: [] } }],
  [
    "a count of mentions",
    "MATCH (:Person)-[r:MENTIONED_IN]->(:Article) SET r.mentions = 0",
    { expected: { mentions: 1 } },
  ],
  ["a property that nothing says", `${CHAIRED} SET r.rank = 1`, { found: { rank: 1 } }],
  ["a relation that is gone", `${CHAIRED} DELETE r`, { check: "projection", found: [] }],
  [
    "a relation drawn by hand",
    "MATCH (p:Person {name: 'Lê Thị Hoa'}), (m:Meeting) CREATE (p)-[:CHAIRED]->(m)",
    { check: "projection", expected: "a statement that carries it" },
  ],
  [
    "a relation that only a rejected statement carries",
    "MATCH (s:Statement {judgement: 'REJECTED'})-[:SUBJECT]->(m), (s)-[:OBJECT]->(d) CREATE (m)-[:DISCUSSED {claim: s.claim}]->(d)",
    { check: "projection", expected: [] },
  ],
  [
    "a relation drawn twice",
    `${CHAIRED} WITH r, startNode(r) AS p, endNode(r) AS m CREATE (p)-[t:CHAIRED]->(m) SET t = properties(r)`,
    { check: "projection" },
  ],
  [
    "a fact moved to somebody else",
    "MATCH (s:Fact {type: 'CHAIRED'})-[l:SUBJECT]->(), (p:Person {name: 'Lê Thị Hoa'}) DELETE l CREATE (s)-[:SUBJECT]->(p)",
    { check: "link" },
  ],
  [
    "a fact joined twice",
    "MATCH (s:Fact {type: 'CHAIRED'}), (p:Person {name: 'Lê Thị Hoa'}) CREATE (s)-[:SUBJECT]->(p)",
    { check: "link" },
  ],
  ["a fact that hangs in the air", "MATCH (:Fact)-[l:OBJECT]->() DELETE l", { check: "link" }],
  ["a claim that was changed", "MATCH (s:Fact) SET s.claim = 'CHAIRED|x|y'", { check: "link" }],
  [
    "a mention of a body moved to another",
    "MATCH (s:Mention {kind: 'body'})-[l:SUBJECT]->(was), (b:Body) WHERE b <> was DELETE l CREATE (s)-[:SUBJECT]->(b)",
    { check: "link" },
  ],
  [
    "a mention that means nobody",
    "MATCH (s:Mention {kind: 'person'})-[l:SUBJECT]->() DELETE l",
    { check: "meaning", found: null },
  ],
  [
    "a mention moved to another person",
    "MATCH (s:Mention)-[l:SUBJECT]->(:Person {name: 'Phạm Quốc Bình'}), (p:Person {name: 'Lê Thị Hoa'}) DELETE l CREATE (s)-[:SUBJECT]->(p)",
    { check: "meaning" },
  ],
  [
    "a name that no mention gives",
    "MATCH (p:Person {name: 'Lê Thị Hoa'}) SET p.name = 'Lê Thị Hòa'",
    { check: "entity", expected: { name: "Lê Thị Hoa" }, found: { name: "Lê Thị Hòa" } },
  ],
  [
    "the day of a meeting",
    "MATCH (m:Meeting) SET m.date = '1999-01-01'",
    { check: "entity", expected: { date: "2020-11-30" }, found: { date: "1999-01-01" } },
  ],
  [
    "the province of a body",
    "MATCH (b:Body {name: 'Sở Y tế Hà Nam'}) REMOVE b.area",
    { check: "entity", expected: { area: "Hà Nam" }, found: { area: null } },
  ],
  [
    "a position put into another body",
    "MATCH (x:Position)-[l:IN]->(), (b:Body {name: 'Sở Y tế Hà Nam'}) DELETE l CREATE (x)-[:IN]->(b)",
    { check: "entity" },
  ],
  [
    "an entity that nothing speaks of",
    "CREATE (:Entity:Person {id: 'nobody', name: 'Nobody'})",
    { check: "entity", id: "nobody" },
  ],
  [
    "a rejection that is not followed",
    "MATCH (s:Withdrawn {judgement: 'REJECTED'}) REMOVE s:Withdrawn",
    { check: "mark", expected: { judgement: "REJECTED", counts: false } },
  ],
  [
    "a confirmation that nobody gave",
    "MATCH (s:Fact)-[:STATED_IN]->({id: 'a1'}) SET s.judgement = 'CONFIRMED'",
    { check: "mark", expected: { judgement: null, counts: true } },
  ],
  [
    "a confirmation that is not marked",
    "MATCH (s:Fact {judgement: 'CONFIRMED'}) REMOVE s.judgement",
    { check: "mark", expected: { judgement: "CONFIRMED", counts: true } },
  ],
  [
    "a retracted article that counts",
    "MATCH (a:Article {retracted: true}) REMOVE a.retracted",
    { check: "mark", id: "c1" },
  ],
  [
    "a judgement that no longer stands",
    "MATCH (j:Judgement {verdict: 'SAME'}) SET j.stands = false",
    { check: "judgement" },
  ],
  [
    "two that are judged one and are two",
    `MATCH (s:Mention {reference: '${ANN}'})-[l:SUBJECT]->(), (p:Person {name: 'Lê Thị Hoa'}) DELETE l CREATE (s)-[:SUBJECT]->(p)`,
    { check: "judgement", expected: `${AN} and ${ANN} are SAME` },
  ],
  [
    "two that are judged two and are one",
    `MATCH (s:Mention {reference: '${NAMESAKE}'})-[l:SUBJECT]->(), ({reference: '${AN}'})-[:SUBJECT]->(p) DELETE l CREATE (s)-[:SUBJECT]->(p)`,
    { check: "judgement", expected: `${AN} and ${NAMESAKE} are DIFFERENT` },
  ],
];

describe("a graph that was damaged by hand", () => {
  beforeAll(loadWorld);

  test.each(DAMAGES)("%s is found and named", async (_, damage, expected) => {
    const { drift } = await clean.after(damage, verified);
    expect(drift).toContainEqual(expect.objectContaining(expected));
  });

  test("what waits is told, and whatever does not hang on it is still checked", async () => {
    const damage = `${CHAIRED} DELETE r WITH 1 AS _
      MATCH (a:Article {id: 'b1'}) SET a.contentHash = 'sha256:0' WITH DISTINCT 1 AS _
      MATCH (s:Fact) WITH s LIMIT 2 SET s:PendingFact`;
    const { drift } = await clean.after(damage, verified);
    expect(drift.map(({ check, id }) => `${check} ${id}`)).toEqual(["waiting facts", "text b1"]);
  });
});
