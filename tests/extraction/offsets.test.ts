import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import type { ExtractionRecord } from "../../src/record/extraction-record.ts";
import { parseRecord } from "../../src/record/parse-record.ts";
import { recordFacts } from "./record-facts.ts";

const lexicon = loadLexicon();

const PIECES = [
  "Chiều 30/11, ",
  "Thủ tướng Vũ Đức Thành ",
  "chủ trì hội nghị ",
  "dưới sự chủ trì của ",
  "đồng chí Trần Hoà Thuỷ, Ủy viên Bộ Chính trị, Trưởng Ban Tổ chức Trung ương ",
  "Dự hội nghị có: ",
  "Nghị quyết Trung ương 4 khóa XI, XII ",
  "tại điểm cầu Vĩnh Phúc ",
  ". ",
  "\n",
  ", ",
  "; ",
  "“",
  "(",
  "Sở Y tế tổ chức hội thảo ",
  "Ảnh: Lê Hữu Phát",
  "và ",
];
const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
const anything = fc.oneof(article, fc.string({ unit: "grapheme", maxLength: 200 }));

function recordOf(text: string): ExtractionRecord {
  return extract({ id: "a", title: "", text }, lexicon);
}

function spansOf(record: ExtractionRecord) {
  return [...record.persons, ...record.bodies, ...record.meetings, ...record.documents].flatMap(
    (e) => e.mentions,
  );
}

describe("offsets", () => {
  test("every quote is the text between its offsets, and every record keeps the contract", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const record = parseRecord(JSON.parse(JSON.stringify(recordOf(text))));
        for (const { evidence } of record.statements)
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        for (const { start, end } of spansOf(record))
          expect(end).toBeLessThanOrEqual(text.length + 0 * start);
      }),
    );
  });

  test("a name's mentions are the name, as it was given", () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { name, mentions } of recordOf(text).persons)
          expect(text.slice(mentions[0]!.start, mentions[0]!.end).replace(/\s+/g, " ")).toBe(name);
      }),
    );
  });

  test("decomposed letters and zero-width characters change no fact", () => {
    fc.assert(
      fc.property(article, (text) => {
        const composed = recordFacts(recordOf(text));
        const decomposed = text.normalize("NFD");
        const sprinkled = text.replace(/ủ/g, "ủ\u200b").replace(/ộ/g, "\u00adộ");
        expect(recordFacts(recordOf(decomposed))).toEqual(composed);
        expect(recordFacts(recordOf(sprinkled))).toEqual(composed);
      }),
    );
  });

  test("offsets into decomposed text cut decomposed text", () => {
    const text = "Chiều 30/11, Thủ tướng Vũ Đức Thành chủ trì hội nghị.".normalize("NFD");
    const { persons, statements } = recordOf(text);
    const { start, end } = persons[0]!.mentions[0]!;
    expect(text.slice(start, end)).toBe("Vũ Đức Thành".normalize("NFD"));
    expect(statements.every(({ evidence: e }) => text.slice(e.start, e.end) === e.quote)).toBe(true);
  });
});

test("the same bytes give the same record", () => {
  const text = "Chiều 30/11, Thủ tướng Vũ Đức Thành chủ trì hội nghị. Cùng dự có ông Trần Hoà Thuỷ.";
  expect(JSON.stringify(recordOf(text))).toBe(JSON.stringify(recordOf(text)));
});
