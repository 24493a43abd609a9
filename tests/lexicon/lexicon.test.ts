import { describe, expect, test } from "vitest";
import type { LexiconEntry } from "../../src/lexicon/category.ts";
import { parseLexiconTable } from "../../src/lexicon/lexicon-table.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { tokenize } from "../../src/text/tokens.ts";

const lexicon = loadLexicon();

function phrases(text: string): string[] {
  const tokens = tokenize(text);
  const { ids } = lexicon.vocabulary.columns(tokens);
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i++)
    lexicon.trie.match(ids, i, tokens.count, (entry: LexiconEntry, to) => {
      found.push(`${entry.category}: ${tokens.slice(i, to)}`);
      return true;
    });
  return found;
}

describe("the lexicon", () => {
  test("finds the longest phrase of each category, whatever the tone placement", () => {
    expect(phrases("Uỷ viên Bộ Chính trị")).toContain("title: Uỷ viên Bộ Chính trị");
    expect(phrases("dưới sự chủ trì của")).toContain("verb: dưới sự chủ trì của");
  });

  test("gives a head its deputy", () => {
    expect(phrases("Phó Chủ tịch")).toContain("title: Phó Chủ tịch");
  });

  test("knows the bodies and provinces of the seeds", () => {
    expect(phrases("Ban Tổ chức Trung ương")).toContain("body: Ban Tổ chức Trung ương");
    expect(phrases("Vĩnh Phúc")).toContain("place: Vĩnh Phúc");
  });
});

describe("a lexicon file", () => {
  test("with a row too wide is refused, by file and line", () => {
    expect(() => parseLexiconTable("x.tsv", "form\tsense\na\tb\tc\n")).toThrow("x.tsv:2: has 3 cells");
  });
});
