import type { FastifyInstance } from "fastify";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/api/server.ts";
import { judge } from "../../src/ingest/judge.ts";
import { load } from "../../src/ingest/load.ts";
import { judgementOf } from "../../src/record/judgement.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { item, NO_SEEDS, type Story } from "../support/factory.ts";

let clean: CleanGraph;
let app: FastifyInstance;

const KHAI = ["Trần Văn Khải", "Trưởng Ban Tổ chức Trung ương", "Ban Tổ chức Trung ương"] as const;
const session = { name: "Phiên họp thứ ba của Ban chỉ đạo chuyển đổi số", kind: "phiên họp" };
const STORIES: Story[] = [
  {
    id: "r1",
    meeting: { ...session, place: "Hà Nội", mode: "online" },
    chairs: ["Trần Văn Khải"],
    attendees: ["Lê Thị Hoa", "Phạm Quốc Bình", "Đỗ Minh Châu"],
    organisers: ["Ban Tổ chức Trung ương"],
    posts: [KHAI],
  },
  {
    id: "r2",
    publishedAt: "2020-12-01",
    meeting: { ...session, place: "Hải Phòng" },
    chairs: ["Trần Văn Khải"],
    attendees: ["Lê Thị Hoa", "Phạm Quốc Bình", "Đỗ Minh Châu"],
    organisers: ["Ban Tổ chức Trung ương"],
    posts: [KHAI],
  },
  { id: "n1", posts: [["Nguyễn Văn An", "Bí thư Tỉnh ủy", "Tỉnh ủy @ Hà Nam"]] },
  { id: "n2", posts: [["Nguyễn Văn An", "Giám đốc Sở Y tế", "Sở Y tế @ Nghệ An"]] },
];

beforeAll(async () => {
  clean = await cleanGraph();
  await load(clean.graph, STORIES.map(item), NO_SEEDS);
  app = await createApp(clean.graph, pino({ level: "silent" }));
});
afterAll(async () => {
  await app.close();
  await clean.close();
});

const ask = async (query: string, variables: object = {}) =>
  (await app.inject({ method: "POST", url: "/graphql", payload: { query, variables } })).json().data;
const judged = (line: object) =>
  judge(clean.graph, [judgementOf({ ...line, by: "lan", at: "2026-01-01T00:00:00Z" } as never)], NO_SEEDS);

test("a meeting that articles report differently shows what each says, and on what they differ", async () => {
  const { meetings } = await ask(`{ meetings { nodes {
    place disputed reports { place mode article { key } chairs { name } evidence { quote } }
  } } }`);
  expect(meetings.nodes).toEqual([
    {
      place: expect.stringMatching(/^H/),
      disputed: ["PLACE"],
      reports: [
        {
          place: "Hà Nội",
          mode: "ONLINE",
          article: { key: "r1" },
          chairs: [{ name: "Trần Văn Khải" }],
          evidence: { quote: expect.any(String) },
        },
        {
          place: "Hải Phòng",
          mode: null,
          article: { key: "r2" },
          chairs: [{ name: "Trần Văn Khải" }],
          evidence: { quote: expect.any(String) },
        },
      ],
    },
  ]);
});

test("an id that a person had before a merge leads to the one that is left; after a split, to both", async () => {
  const found = await ask(
    '{ persons(search: "nguyen van an") { nodes { id canonicalId judgedApart { id } } } }',
  );
  const [one, two] = found.persons.nodes;
  expect(one).toEqual({ id: one.id, canonicalId: one.id, judgedApart: [] });
  await judged({ same: ["n1#nguyễn văn an", "n2#nguyễn văn an"] });
  const merged = await ask(
    "query ($a: ID!, $b: ID!) { a: node(id: $a) { ...on Person { canonicalId } } b: node(id: $b) { ...on Person { canonicalId } } }",
    { a: one.id, b: two.id },
  );
  expect(merged.a.canonicalId).toBe(merged.b.canonicalId);
  const [same] = (await clean.cypher("MATCH (j:Judgement) RETURN j.id AS id")) as { id: string }[];
  const others = async () => {
    const split = await ask(
      "query ($id: ID!) { node(id: $id) { ...on Person { canonicalId judgedApart { id } } } }",
      { id: merged.a.canonicalId },
    );
    return split.node.judgedApart.map(({ id }: { id: string }) => id);
  };
  expect(await others()).toEqual([]);
  await judged({ undo: same!.id });
  expect(await others()).toEqual([one.id, two.id].filter((id) => id !== merged.a.canonicalId));
  await judged({ different: ["n1#nguyễn văn an", "n2#nguyễn văn an"] });
  expect(await others()).toEqual([one.id, two.id].filter((id) => id !== merged.a.canonicalId));
});
