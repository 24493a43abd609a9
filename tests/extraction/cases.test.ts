import { describe, expect, test } from "vitest";
import { extract } from "../../src/extraction/extract.ts";
import { PIPELINE } from "../../src/extraction/pipeline.ts";
import { Trace } from "../../src/extraction/trace.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { type Case, caseFiles, type Expectation } from "./case-file.ts";
import { matches, type RecordFact, recordFacts } from "./record-facts.ts";

const lexicons = { vi: loadLexicon(), en: loadLexicon({ language: "en", seeds: null }) };
const statementFiles = caseFiles("statements");

describe("every rule", () => {
  test("keeps its id: it stands in records and graphs", () => {
    expect(PIPELINE.map(({ id }) => id)).toMatchSnapshot();
  });

  test("has a file of cases, and every file a rule", () => {
    expect(statementFiles.map(({ name }) => name).sort()).toEqual(PIPELINE.map(({ id }) => id).sort());
  });

  test.each(statementFiles)("$name says what it does not do, too", ({ cases }) => {
    const signs = cases.flatMap(({ expectations }) => expectations.map(({ sign }) => sign));
    expect(signs).toContain("+");
    expect(signs).toContain("-");
  });

  test.each(statementFiles)("$name makes a statement of its own cases", ({ name, cases }) => {
    const made = cases.flatMap((one) => factsOf(one).facts.flatMap(({ rule }) => rule ?? []));
    expect(made).toContain(name);
  });
});

/** The same rules read another language when its lexicon says how that words things. */
const FOLDERS = { statements: "vi", mentions: "vi", english: "en" } as const;

for (const [folder, language] of Object.entries(FOLDERS))
  describe(folder, () => {
    for (const { name, cases } of caseFiles(folder))
      describe(name, () => {
        test.each(cases)("$law", (one) => {
          const { facts, trace } = factsOf(one, language);
          const failures = one.expectations.flatMap((expectation) => failureOf(expectation, facts));
          if (failures.length > 0) expect.fail(explain(one, failures, facts, trace));
        });
      });
  });

function factsOf(one: Case, language: "vi" | "en" = "vi"): { facts: RecordFact[]; trace: Trace } {
  const trace = new Trace();
  const article = { id: "case", title: "", text: one.text, publishedAt: one.publishedAt };
  return { facts: recordFacts(extract(article, lexicons[language], { trace })), trace };
}

function failureOf({ sign, type, fields, written }: Expectation, facts: readonly RecordFact[]): string[] {
  const found = facts.some((fact) => matches(fact, type, fields));
  return found === (sign === "+") ? [] : [`${found ? "there is, but should not be" : "missing"}: ${written}`];
}

function explain(one: Case, failures: readonly string[], facts: readonly RecordFact[], trace: Trace): string {
  const said = facts.map(({ type, fields, rule }) => `  ${[type, ...fields].join(" | ")}  ${rule ?? ""}`);
  return [...failures, "", one.text, "", "The record says:", ...said, "", trace.print()].join("\n");
}
