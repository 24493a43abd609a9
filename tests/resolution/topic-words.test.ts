import { expect, test } from "vitest";
import { parseRecord } from "../../src/record/parse-record.ts";
import { topicWords } from "../../src/resolution/topic-words.ts";

const topicsOf = (title: string, ...quotes: string[]) =>
  topicWords(
    parseRecord({
      article: { id: "a", title, contentHash: `sha256:${"0".repeat(64)}` },
      extractor: { name: "test", version: "1" },
      persons: [{ id: "p", name: "Trần Văn Khải" }],
      statements: quotes.map((quote, i) => ({
        type: "HOLDS",
        subject: "p",
        object: null,
        title: `Trưởng ban ${i}`,
        confidence: 1,
        evidence: { start: i, end: i + 1, quote },
      })),
    }),
  );

test("an article's topics are the rare syllables of its title and of the words behind its facts, each once", () => {
  expect(topicsOf("Nạo vét kênh Nhiêu Lộc", "sẽ nạo vét kênh rạch", "chống lụt")).toEqual(
    ["nạo", "vét", "kênh", "nhiêu", "lộc", "rạch", "lụt"].sort(),
  );
});

test("what most articles say, numbers and the names of persons are none", () => {
  expect(topicsOf("Chủ tịch tỉnh làm việc ngày 12/3", "ông Trần Văn Khải phát biểu, ông Khải nói")).toEqual(
    [],
  );
});

test("spelling makes no other topic", () => {
  expect(topicsOf("HOÀ")).toEqual(topicsOf("hòa"));
  expect(topicsOf("Vét KÊNH")).toEqual(topicsOf("kênh vét"));
});
