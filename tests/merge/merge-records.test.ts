import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeRecords } from "../../src/merge/merge-records.ts";
import { contentHash } from "../../src/record/content-hash.ts";
import type { ExtractionRecord } from "../../src/record/extraction-record.ts";
import { parseRecord } from "../../src/record/parse-record.ts";

const TEXT =
  "Sáng 30/11, Ban Tổ chức Tỉnh ủy Nghệ An tổ chức hội nghị giao ban. Ông Lương Đình Khải chủ trì hội nghị. Bà Tạ Minh Khoa dự.";
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const mention = (words: string) => [span(words)];

interface Parts {
  readonly persons?: readonly object[];
  readonly bodies?: readonly object[];
  readonly meetings?: readonly object[];
  readonly documents?: readonly object[];
  readonly statements?: readonly object[];
}

function record(name: string, parts: Parts = {}, text = TEXT): ExtractionRecord {
  return parseRecord({
    article: { id: "a1", title: "Họp", contentHash: contentHash(text) },
    extractor: { name, version: "1" },
    ...parts,
  });
}

const KHAI = { id: "p1", name: "Lương Đình Khải", mentions: mention("Lương Đình Khải") };
const KHOA = { id: "p2", name: "Tạ Minh Khoa", mentions: mention("Tạ Minh Khoa") };
const MEETING = {
  id: "m1",
  name: "hội nghị giao ban",
  kind: "hội nghị",
  date: "2020-11-30",
  mentions: mention("hội nghị giao ban"),
};
const chaired = (subject: string, object: string, confidence: number, change: object = {}) => ({
  type: "CHAIRED",
  subject,
  object,
  confidence,
  evidence: span("Ông Lương Đình Khải chủ trì hội nghị."),
  ...change,
});

describe("the same statement of several extractors", () => {
  const rules = record("rules", {
    persons: [KHAI],
    meetings: [MEETING],
    statements: [chaired("p1", "m1", 0.8, { rule: "chaired/active-verb" })],
  });
  const model = record("llm:x", {
    persons: [KHOA, { ...KHAI, id: "x9", name: "LƯƠNG ĐÌNH KHẢI" }],
    meetings: [
      {
        ...MEETING,
        id: "x1",
        name: "Hội nghị",
        kind: "hội nghị trực tuyến",
        date: "--11-30",
        mode: "online",
      },
    ],
    statements: [chaired("x9", "x1", 0.7, { evidence: span("chủ trì hội nghị") })],
  });
  const merged = mergeRecords([model, rules]);

  test("is one, surer, with its sources and the words of each", () => {
    expect(merged.statements).toEqual([
      {
        type: "CHAIRED",
        subject: "p1",
        object: "m1",
        confidence: 0.94,
        evidence: span("Ông Lương Đình Khải chủ trì hội nghị."),
        rule: "chaired/active-verb",
        extractors: [
          { name: "llm:x", version: "1", confidence: 0.7, evidence: span("chủ trì hội nghị") },
          {
            name: "rules",
            version: "1",
            confidence: 0.8,
            evidence: span("Ông Lương Đình Khải chủ trì hội nghị."),
            rule: "chaired/active-verb",
          },
        ],
      },
    ]);
    expect(merged.extractor).toEqual({ name: "merged", version: "1.0.0" });
    expect(merged.extractors).toEqual([
      { name: "llm:x", version: "1" },
      { name: "rules", version: "1" },
    ]);
  });

  test("joins its person by folded name and its meeting by day and kind; each spelling is kept", () => {
    expect(merged.persons.map(({ id, name, also, extractors }) => ({ id, name, also, extractors }))).toEqual([
      {
        id: "p1",
        name: "LƯƠNG ĐÌNH KHẢI",
        also: { name: ["Lương Đình Khải"] },
        extractors: ["llm:x", "rules"],
      },
      { id: "p2", name: "Tạ Minh Khoa", also: undefined, extractors: ["llm:x"] },
    ]);
    expect(merged.meetings).toEqual([
      expect.objectContaining({
        id: "m1",
        date: "2020-11-30",
        mode: "online",
        extractors: ["llm:x", "rules"],
      }),
    ]);
  });

  test("of one extractor alone is no surer for being there twice", () => {
    const again = record("rules", {
      persons: [KHAI],
      meetings: [MEETING],
      statements: [chaired("p1", "m1", 0.6)],
    });
    expect(mergeRecords([rules, again, rules]).statements).toMatchObject([{ confidence: 0.8 }]);
  });

  test("never gets surer than 0.99, nor less sure than its surest source", () => {
    const sure = (name: string, confidence: number) =>
      record(name, { persons: [KHAI], meetings: [MEETING], statements: [chaired("p1", "m1", confidence)] });
    expect(mergeRecords([sure("a", 0.97), sure("b", 0.97)]).statements[0]!.confidence).toBe(0.99);
    expect(mergeRecords([sure("a", 1), sure("b", 0.5)]).statements[0]!.confidence).toBe(1);
    expect(mergeRecords([sure("a", 0.5), sure("b", 0)]).statements[0]!.confidence).toBe(0.5);
  });
});

describe("disagreement stays side by side", () => {
  test("who chaired, in which role, whether still in post", () => {
    const holds = (status: string) => ({
      type: "HOLDS",
      subject: "p1",
      object: null,
      title: "Bí thư",
      status,
      confidence: 0.9,
      evidence: span("Ông Lương"),
    });
    const attended = (role: string) => ({ ...chaired("p1", "m1", 0.9), type: "ATTENDED", role });
    const one = record("a", {
      persons: [KHAI],
      meetings: [MEETING],
      statements: [chaired("p1", "m1", 0.9), holds("current"), attended("SPOKE")],
    });
    const other = record("b", {
      persons: [{ ...KHAI }, KHOA],
      meetings: [MEETING],
      statements: [chaired("p2", "m1", 0.9), holds("former"), attended("PRESENT")],
    });
    const said = mergeRecords([one, other]).statements.map((s) => [
      s.type,
      s.subject,
      (s as { status?: string }).status ?? (s as { role?: string }).role,
      s.confidence,
    ]);
    expect(said.sort()).toEqual(
      [
        ["CHAIRED", "p1", undefined, 0.9],
        ["CHAIRED", "p2", undefined, 0.9],
        ["HOLDS", "p1", "current", 0.9],
        ["HOLDS", "p1", "former", 0.9],
        ["ATTENDED", "p1", "PRESENT", 0.9],
        ["ATTENDED", "p1", "SPOKE", 0.9],
      ].sort(),
    );
  });

  test("and so do the details of an entity: the value of most, the others beside it", () => {
    const at = (name: string, place: string) => record(name, { meetings: [{ ...MEETING, place }] });
    const [meeting] = mergeRecords([at("a", "Vinh"), at("b", "Hà Nội"), at("c", "Hà Nội")]).meetings;
    expect(meeting).toMatchObject({ place: "Hà Nội", also: { place: ["Vinh"] } });
  });
});

describe("one entity or two", () => {
  const body = (name: string, area: string | null, change: object = {}) => ({
    id: `b${name}${area}`,
    name,
    area,
    ...change,
  });

  test.each<[string, number, "bodies" | "meetings" | "documents", object[], object[]]>([
    [
      "a body and the same in a place that is told",
      1,
      "bodies",
      [body("Tỉnh ủy", "Nghệ An")],
      [body("Tỉnh uỷ", null)],
    ],
    ["bodies of one name in two places", 2, "bodies", [body("Tỉnh ủy", "Nghệ An")], [body("Tỉnh ủy", "Huế")]],
    [
      "a body that may be either of two",
      3,
      "bodies",
      [body("Tỉnh ủy", "Nghệ An"), body("Tỉnh ủy", "Huế")],
      [body("Tỉnh ủy", null)],
    ],
    [
      "a body by its abbreviation",
      1,
      "bodies",
      [body("Ủy ban nhân dân", null, { abbreviations: ["UBND"] })],
      [body("UBND", null)],
    ],
    [
      "meetings of one kind on two days",
      2,
      "meetings",
      [MEETING],
      [{ ...MEETING, name: "khác", date: "2020-12-01" }],
    ],
    [
      "meetings in the morning and in the afternoon",
      2,
      "meetings",
      [{ ...MEETING, timeOfDay: "morning" }],
      [{ ...MEETING, timeOfDay: "afternoon" }],
    ],
    [
      "meetings of one day and two kinds",
      2,
      "meetings",
      [MEETING],
      [{ ...MEETING, name: "lễ", kind: "lễ khai mạc", mentions: [] }],
    ],
    ["a meeting whose day one does not tell", 1, "meetings", [MEETING], [{ ...MEETING, date: null }]],
    [
      "a document by its number",
      1,
      "documents",
      [{ id: "d1", name: "Nghị quyết 18", kind: "Nghị quyết", number: "18-NQ/TW" }],
      [{ id: "d9", name: "Nghị quyết số 18-NQ/TW", kind: "nghị quyết", number: "18-nq/tw" }],
    ],
    [
      "documents of one kind with two numbers",
      2,
      "documents",
      [{ id: "d1", name: "A", kind: "Chỉ thị", number: "05" }],
      [{ id: "d1", name: "B", kind: "Chỉ thị", number: "06" }],
    ],
  ])("%s: %d", (_, expected, list, one, other) => {
    const merged = mergeRecords([record("a", { [list]: one }), record("b", { [list]: other })]);
    expect(merged[list]).toHaveLength(expected);
  });

  test("two people of one name stay two, told apart by where they stand", () => {
    const text = "An chủ trì. An dự.";
    const an = (id: string, start: number) => ({ id, name: "An", mentions: [{ start, end: start + 2 }] });
    const both = record("a", { persons: [an("p1", 0), an("p2", 12)] }, text);
    const second = record("b", { persons: [an("q1", 12)], meetings: [], statements: [] }, text);
    expect(mergeRecords([both, second]).persons.map(({ extractors }) => extractors)).toEqual([
      ["a"],
      ["a", "b"],
    ]);
  });
});

test("records of different texts are refused in words", () => {
  expect(() => mergeRecords([record("a"), record("b", {}, "Khác.")])).toThrow(
    "“a1” is another text for b than for a (their contentHash differs); extract both from the same file",
  );
});

describe("the order of the records leaves no trace", () => {
  const words = ["Lương Đình Khải", "Tạ Minh Khoa", "lương đình khải", "An"];
  const person = fc.record({ name: fc.constantFrom(...words), start: fc.nat(100) });
  const meeting = fc.record({
    name: fc.constantFrom("Hội nghị", "hội nghị giao ban", "Phiên họp"),
    kind: fc.constantFrom("hội nghị", "hội nghị trực tuyến", "phiên họp", null),
    date: fc.constantFrom("2020-11-30", "--11-30", "2020-12-01", null),
    place: fc.constantFrom("Vinh", "Huế", null),
    start: fc.nat(100),
  });
  const said = fc.record({
    type: fc.constantFrom("CHAIRED", "ATTENDED"),
    subject: fc.nat(3),
    object: fc.nat(2),
    confidence: fc.constantFrom(0.3, 0.5, 0.77, 0.95, 1),
    start: fc.nat(100),
  });
  const records = fc.array(
    fc.record({
      name: fc.constantFrom("rules", "llm:a", "llm:b", "sheet"),
      persons: fc.array(person, { minLength: 1, maxLength: 4 }),
      meetings: fc.array(meeting, { minLength: 1, maxLength: 3 }),
      statements: fc.array(said, { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const at = (start: number) => ({ start, end: start + 5 });

  const built = records.map((all) =>
    all.map(({ name, persons, meetings, statements }) =>
      record(name, {
        persons: persons.map(({ start, ...rest }, i) => ({ id: `p${i}`, ...rest, mentions: [at(start)] })),
        meetings: meetings.map(({ start, ...rest }, i) => ({ id: `m${i}`, ...rest, mentions: [at(start)] })),
        statements: statements.map(({ start, subject, object, ...rest }) => ({
          ...rest,
          subject: `p${subject % persons.length}`,
          object: `m${object % meetings.length}`,
          evidence: at(start),
        })),
      }),
    ),
  );

  test("and no statement is lost or made up, nor any less sure", () => {
    fc.assert(
      fc.property(built, fc.infiniteStream(fc.nat()), (given, stream) => {
        const merged = mergeRecords(given);
        const shuffled = given
          .map((each) => ({ each, rank: stream.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ each }) => each);
        expect(mergeRecords(shuffled)).toEqual(merged);
        const sources = merged.statements.flatMap((statement) => statement.extractors!);
        for (const { extractor, statements } of given)
          for (const { confidence, evidence } of statements)
            expect(sources).toContainEqual(
              expect.objectContaining({ name: extractor.name, confidence, evidence }),
            );
        for (const { confidence, extractors } of merged.statements)
          expect(confidence).toBeGreaterThanOrEqual(
            Math.max(...extractors!.map((source) => source.confidence)),
          );
      }),
      { numRuns: 300 },
    );
  });

  test("merging a merged record alone changes nothing but its name", () => {
    fc.assert(
      fc.property(built, (given) => {
        const once = mergeRecords(given);
        expect(mergeRecords([once])).toEqual(once);
      }),
    );
  });
});
