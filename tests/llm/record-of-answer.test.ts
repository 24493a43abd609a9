import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/llm/answer-schema.ts";
import { recordOfAnswer } from "../../src/llm/record-of-answer.ts";
import { ANSWER, ARTICLE } from "./invented-article.ts";

const EXTRACTOR = { name: "llm:test", version: "1" };
const check = (answer: Answer, article = ARTICLE) => recordOfAnswer(article, answer, EXTRACTOR);
const statement = (i: number, change: object) => ({
  ...ANSWER,
  statements: [{ ...ANSWER.statements[i]!, ...change } as Answer["statements"][number]],
});

test("a good answer becomes an ordinary record with offsets into the text", () => {
  const { record, notes } = check(ANSWER);
  expect(notes).toEqual([]);
  expect(record.extractor).toEqual(EXTRACTOR);
  expect(record.statements.map(({ type }) => type)).toEqual([
    "CHAIRED",
    "HOLDS",
    "ATTENDED",
    "ORGANISED",
    "DISCUSSED",
  ]);
  for (const { evidence } of record.statements)
    expect(ARTICLE.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  expect(record.persons[0]!.mentions.map(({ start, end }) => ARTICLE.text.slice(start, end))).toEqual([
    "Lương Đình Khải",
  ]);
  expect(record.bodies[0]!.mentions).toHaveLength(2);
});

test("confidence has a ceiling; what is no date and no body of the record is null", () => {
  const { record } = check(ANSWER);
  expect(record.statements[0]!.confidence).toBe(0.95);
  expect(record.meetings[0]).toMatchObject({ date: "2024-03-12", endDate: null });
  expect(record.bodies[0]!.parent).toBeNull();
});

test("a text in NFD or with other spaces and quotes still has its quotes, at the given offsets", () => {
  const article = {
    ...ARTICLE,
    text: ARTICLE.text
      .normalize("NFD")
      .replace("Khải, Trưởng".normalize("NFD"), "Khải,\u00a0\n Trưởng".normalize("NFD")),
  };
  const { record, notes } = check(ANSWER, article);
  expect(notes).toEqual([]);
  const { evidence } = record.statements[0]!;
  expect(article.text.slice(evidence.start, evidence.end).normalize("NFC").replace(/\s+/g, " ")).toBe(
    ANSWER.statements[0]!.quote,
  );
});

describe("what the text does not bear out is dropped, with a note", () => {
  test.each([
    [
      "a quote that is not there",
      statement(0, { quote: "Đồng chí Lương Đình Khải đã chủ trì" }),
      "statements[0] CHAIRED: its quote is not in the text",
    ],
    [
      "a quote inside a word",
      statement(0, { quote: "ng" }),
      "statements[0] CHAIRED: its quote is not in the text",
    ],
    ["an empty quote", statement(0, { quote: " " }), "statements[0] CHAIRED: its quote is not in the text"],
    [
      "an id of nobody",
      statement(0, { subject: "p7" }),
      'statements[0] CHAIRED: "p7" is no person that was kept',
    ],
    [
      "an id of another kind",
      statement(0, { object: "b1" }),
      'statements[0] CHAIRED: "b1" is no meeting that was kept',
    ],
    [
      "a title that nobody wrote",
      statement(1, { title: "Bí thư Tỉnh ủy" }),
      "statements[0] HOLDS: the title “Bí thư Tỉnh ủy” is not in the text",
    ],
  ])("%s", (_, answer, note) => {
    const { record, notes } = check(answer);
    expect(notes).toEqual([note]);
    expect(record.statements).toEqual([]);
  });

  test("a person whose name is not in its quote takes the statements along", () => {
    const [first, second] = ANSWER.persons as [Answer["persons"][number], Answer["persons"][number]];
    const { record, notes } = check({
      ...ANSWER,
      persons: [{ ...first, name: "Lương Đình Khôi" }, second, { ...second, name: "Ai Đó", id: "p2" }],
    });
    expect(notes).toEqual([
      "persons[0] “Lương Đình Khôi”: its name is not in its quote",
      'persons[2] “Ai Đó”: its id "p2" is taken',
      'statements[0] CHAIRED: "p1" is no person that was kept',
      'statements[1] HOLDS: "p1" is no person that was kept',
    ]);
    expect(record.persons.map(({ name }) => name)).toEqual(["Tạ Minh Khoa"]);
  });
});

test("of several places of a quote it is the one nearest to the quote before", () => {
  const text = "Ông An chủ trì. Một câu dài ở giữa để cách xa. Bà Bình phát biểu. Ông An chủ trì.";
  const article = { ...ARTICLE, text };
  const person = (id: string, name: string, quote: string) => ({ id, name, quote });
  const meeting = { ...ANSWER.meetings[0]!, name: "chủ trì", quote: "chủ trì" };
  const said = { type: "CHAIRED", object: "m1", confidence: 0.9 } as const;
  const answer: Answer = {
    ...ANSWER,
    bodies: [],
    documents: [],
    persons: [person("p1", "An", "Ông An"), person("p2", "Bình", "Bà Bình")],
    meetings: [meeting],
    statements: [
      { ...said, subject: "p2", quote: "Bà Bình phát biểu." },
      { ...said, subject: "p1", quote: "Ông An chủ trì." },
    ],
  };
  const places = check(answer, article).record.statements.map(({ evidence }) => evidence.start);
  expect(places).toEqual([text.indexOf("Bà Bình"), text.lastIndexOf("Ông An")]);
});
