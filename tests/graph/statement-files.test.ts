import { describe, expect, test } from "vitest";
import { parseStatementFile, readStatementFiles } from "../../src/graph/statement-file.ts";

describe("a statement file", () => {
  test("is read by its header", () => {
    const text =
      "// Persons by name,\n// and more.\n// $names: string[]\n// => person: PersonNode\nUNWIND $names AS name\nRETURN 1 AS person\n";
    expect(parseStatementFile("persons", text, new Map())).toEqual({
      name: "persons",
      says: "Persons by name, and more.",
      params: { names: "string[]" },
      columns: { person: "PersonNode" },
      cypher: "UNWIND $names AS name\nRETURN 1 AS person",
      believingAll: "UNWIND $names AS name\nRETURN 1 AS person",
    });
  });

  test("has simpler parts for when all statements count", () => {
    const part = (cypher: string) =>
      parseStatementFile("sure", `// Sure.\n// $min: number\n${cypher}`, new Map());
    const text = "// Sure ones.\nMATCH (n) WHERE {{sure n}} RETURN n";
    const file = parseStatementFile(
      "sure-ones",
      text,
      new Map([["sure", part("it.sure > $min")]]),
      new Map([["sure", part("true")]]),
    );
    expect(file.params).toEqual({ min: "number" });
    expect(file.cypher).toBe("MATCH (n) WHERE n.sure > $min RETURN n");
    expect(file.believingAll).toBe("MATCH (n) WHERE true RETURN n");
  });
});

describe.each(["schema", "read", "write", "lists", "composed"] as const)(
  "every statement of cypher/%s",
  (folder) => {
    const statements = [...readStatementFiles(folder).values()];

    test.each(statements.map((statement) => [statement.name, statement] as const))(
      "%s",
      (name, statement) => {
        expect(name).toMatch(folder === "schema" ? /^\d{3}-[a-z0-9-]+$/ : /^[a-z0-9-]+$/);
        expect(statement.says).toMatch(/^[A-Z].*\.$/);
        const used = new Set([...statement.cypher.matchAll(/\$(\w+)/g)].map((match) => match[1]));
        expect([...used].sort()).toEqual(Object.keys(statement.params).sort());
        expect(statement.cypher).not.toContain(";");
        expect(statement.cypher).not.toMatch(/^\s*\/\//m);
      },
    );

    test("the schema's are numbered without a gap", () => {
      if (folder !== "schema") return;
      expect(statements.map(({ name }) => Number(name.slice(0, 3)))).toEqual(statements.map((_, i) => i + 1));
    });
  },
);
