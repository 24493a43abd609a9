import { describe, expect, test } from "vitest";
import { parseArticle, parseRecord } from "../../src/record/parse-record.ts";

const record = (changes: object) => ({
  article: { id: "a1", title: "Một hội nghị", contentHash: `sha256:${"0".repeat(64)}` },
  extractor: { name: "hand", version: "1" },
  persons: [{ id: "p1", name: "Nguyễn Văn An" }],
  meetings: [{ id: "m1", name: "Hội nghị" }],
  statements: [],
  ...changes,
});
const chaired = (changes: object) => ({
  type: "CHAIRED",
  subject: "p1",
  object: "m1",
  confidence: 0.9,
  evidence: { start: 0, end: 5 },
  ...changes,
});

describe("parseRecord", () => {
  test("keeps unknown fields", () => {
    const parsed = parseRecord(record({ statements: [chaired({ mood: "calm" })], note: "kept" }));
    expect(parsed).toMatchObject({ note: "kept", statements: [{ mood: "calm" }] });
  });

  test.each([
    [
      "an entity that is not listed",
      { statements: [chaired({ object: "m3" })] },
      'in.jsonl:41 statements[0].object: "m3" is no meeting of this record. Did you mean "m1"?',
    ],
    [
      "an id used twice",
      {
        persons: [
          { id: "p1", name: "A" },
          { id: "p1", name: "B" },
        ],
      },
      'in.jsonl:41 persons[1].id: "p1" is listed twice; give each its own id',
    ],
    [
      "a date of no calendar",
      { meetings: [{ id: "m1", name: "Hội nghị", date: "2020-02-30" }] },
      'in.jsonl:41 meetings[0].date: "2020-02-30" is no day of the calendar',
    ],
    [
      "a confidence above one",
      { statements: [chaired({ confidence: 1.5 })] },
      "in.jsonl:41 statements[0].confidence: 1.5 ",
    ],
    [
      "evidence that ends before it starts",
      { statements: [chaired({ evidence: { start: 9, end: 4 } })] },
      "in.jsonl:41 statements[0].evidence: ",
    ],
    ["a missing name", { persons: [{ id: "p1" }] }, "in.jsonl:41 persons[0].name: is missing"],
  ])("refuses %s, naming place and value", (_, changes, message) => {
    expect(() => parseRecord(record(changes), { file: "in.jsonl", line: 41 })).toThrow(message);
  });
});

describe("parseArticle", () => {
  test.each(["2020-11-30", "2020-11-30T06:11", "2020-11-30T06:11:00+07:00", "2020-11-30T06:11:00Z"])(
    "takes %s as a publication time",
    (publishedAt) => {
      expect(parseArticle({ id: "a", text: "", publishedAt }).publishedAt).toBe(publishedAt);
    },
  );

  test("refuses a publication time of another form", () => {
    expect(() => parseArticle({ id: "a", text: "", publishedAt: "30/11/2020" })).toThrow(
      'publishedAt: "30/11/2020" is no ISO date or date-time',
    );
  });
});
