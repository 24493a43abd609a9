import { readFileSync } from "node:fs";
import { type DocumentNode, Kind, parse, print, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/api/limits.ts";
import { queryCost } from "../../src/api/query-cost.ts";
import { queryDepth } from "../../src/api/query-depth.ts";
import { savedQueries } from "../../src/api/saved-queries.ts";
import { buildSchema } from "../../src/api/schema.ts";
import { packagePath } from "../../src/std/package-root.ts";

const schema = buildSchema();

describe("every saved query", () => {
  test.each([...savedQueries()])(
    "%s fits the schema and the limits, and begins with its question",
    (_, text) => {
      const document = parse(text);
      expect(validate(schema, document)).toEqual([]);
      expect(queryDepth(document)).toBeLessThanOrEqual(LIMITS.depth);
      expect(queryCost(schema, { document, variables: requiredOf(document) })).toBeLessThanOrEqual(
        LIMITS.cost,
      );
      expect(text).toMatch(/^# .+[?.]\n/);
    },
  );

  test("has its line in docs/questions.md, in the same words", () => {
    const doc = readFileSync(packagePath("docs/questions.md"), "utf8");
    const listed = [...doc.matchAll(/^(\d+)\. (.+) → \[`(.+)`\]\(\.\.\/queries\/(.+)\.graphql\)$/gm)];
    const numbered = [...savedQueries()].filter(([name]) => /^\d/.test(name));
    expect(listed.map(([, number, question, name]) => [name, `# ${number}. ${question}`])).toEqual(
      numbered.map(([name, text]) => [name, text.split("\n")[0]]),
    );
  });
});

const SOME: Record<string, unknown> = {
  "[ID!]!": ["x"],
  "Window!": {},
  "Exclude!": {},
  "LocalDate!": "2020-01-01",
};

/** Some value for each variable that must have one. */
function requiredOf(document: DocumentNode): Record<string, unknown> {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error("A saved query begins with its operation.");
  return Object.fromEntries(
    operation.variableDefinitions!.flatMap(({ variable, type, defaultValue }) => {
      const wanted = print(type);
      if (!wanted.endsWith("!") || defaultValue) return [];
      return [[variable.name.value, SOME[wanted] ?? "x"]];
    }),
  );
}
