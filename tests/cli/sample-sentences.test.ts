import { describe, expect, test } from "vitest";
import { sentenceOfFact } from "../../src/cli/sample-sentences.ts";
import type { PreparedArticle, PreparedFact } from "../../src/ingest/prepared-article.ts";

const article = {
  mentions: [
    { reference: "p", properties: { name: "Lê Thị Sen" } },
    { reference: "m", properties: { name: "Hội nghị", date: "2020-11-30" } },
  ],
} as unknown as PreparedArticle;

function fact(type: string, properties: Record<string, string>): PreparedFact {
  return {
    type,
    subject: { reference: "p" },
    object: { reference: "m" },
    properties,
  } as unknown as PreparedFact;
}

describe("a sample of what would be loaded", () => {
  test("who was there, and who was missing", () => {
    expect(sentenceOfFact(fact("ATTENDED", { role: "SPOKE" }), article)).toBe(
      "Lê Thị Sen was at Hội nghị (SPOKE, 2020-11-30)",
    );
    expect(sentenceOfFact(fact("ATTENDED", { role: "ABSENT" }), article)).toBe(
      "Lê Thị Sen was reported absent from Hội nghị (ABSENT, 2020-11-30)",
    );
  });

  test("who holds a post, and who held one", () => {
    expect(sentenceOfFact(fact("HOLDS", { title: "Bí thư", status: "current" }), article)).toMatch(
      /^Lê Thị Sen holds Bí thư/,
    );
    expect(sentenceOfFact(fact("HOLDS", { title: "Bí thư", status: "former" }), article)).toMatch(
      /^Lê Thị Sen held Bí thư/,
    );
  });
});
