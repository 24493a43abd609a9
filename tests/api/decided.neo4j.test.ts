import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractArticle } from "../../src/extraction-pool/extract-article.ts";
import { load } from "../../src/ingest/load.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { mergeRecords } from "../../src/merge/merge-records.ts";
import { parseRecord } from "../../src/record/parse-record.ts";
import { NO_SEEDS } from "../support/factory.ts";
import { emptyServer, type Server } from "./empty-server.ts";

const TEXT =
  "Ngày 5/9, Ban Thường vụ Tỉnh ủy Nghệ An ban hành Quyết định số 12-QĐ/TU điều động, bổ nhiệm ông Lương Đình Khải giữ chức Bí thư Huyện ủy Tân Kỳ.";
const rules = extractArticle(
  { id: "a1", title: "Công tác cán bộ", text: TEXT, publishedAt: "2020-09-06" },
  loadLexicon(),
);
const holds = rules.statements.find(({ type }) => type === "HOLDS")!;

/** Another extractor, which numbers its entities in its own way and does not tell who decided. */
const other = parseRecord({
  article: rules.article,
  extractor: { name: "other", version: "1" },
  persons: [{ ...rules.persons[0], id: "x1" }],
  bodies: [{ ...rules.bodies[0], id: "x2", name: "Ban Kiểm phiếu" }],
  statements: [
    { ...holds, subject: "x1", object: null, decidedBy: undefined, decision: undefined, confidence: 0.6 },
  ],
});

let server: Server;
beforeAll(async () => {
  server = await emptyServer();
  const record = mergeRecords([other, rules]);
  await load(server.clean.graph, [{ record, text: TEXT }], NO_SEEDS);
});
afterAll(() => server.close());

describe("who decided on a post, and by which paper", () => {
  test("is read from the sentence", () => {
    const names = new Map([...rules.bodies, ...rules.documents].map(({ id, name }) => [id, name]));
    expect(holds).toMatchObject({ event: "APPOINTED" });
    const { decidedBy, decision } = holds as { decidedBy?: string; decision?: string };
    expect([names.get(decidedBy!), names.get(decision!)]).toEqual([
      "Ban Thường vụ Tỉnh ủy Nghệ An",
      "Quyết định số 12-QĐ/TU",
    ]);
  });

  test("outlives merging and loading, and the API tells it", async () => {
    const { data } = await server.post({
      query: "{ articles { nodes { statements { nodes { type event decidedBy decision } } } } }",
    });
    expect(JSON.stringify(data)).toContain(
      '"event":"APPOINTED","decidedBy":"Ban Thường vụ Tỉnh ủy Nghệ An","decision":"Quyết định số 12-QĐ/TU"',
    );
  });
});
