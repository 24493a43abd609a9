import { readFileSync } from "node:fs";
import { readStatementFiles, type StatementFile, type StatementFolder } from "../src/graph/statement-file.ts";
import { packagePath } from "../src/std/package-root.ts";

/** Where `src/graph` says what rows hold. */
const ROWS = ["node-rows.ts", "read-rows.ts", "stored-rows.ts", "write-rows.ts"];

/** TypeScript types of the statements' parameters and rows, taken from their headers. */
export function statementTypes(): string {
  const folders = { read: "ReadStatements", write: "WriteStatements" } as const;
  const interfaces = Object.entries(folders).map(([folder, name]) => {
    const statements = [...readStatementFiles(folder as StatementFolder).values()];
    return `export interface ${name} {\n${statements.map(entry).join("")}}\n`;
  });
  const body = [...interfaces, listTypes()].join("\n");
  return [
    "// Made from the headers of cypher/**/*.cypher by `npm run gen`.",
    ...ROWS.map((file) => importsFor(body, file)),
    "",
    body,
  ].join("\n");
}

function listTypes(): string {
  const lists = [...readStatementFiles("lists").values()];
  const entries = lists.map(
    ({ name, says, params, columns }) =>
      `  /** ${says} */\n  "${name}": { params: ${shape(params)}; node: ${columns.node} };\n`,
  );
  return `export interface Lists {\n${entries.join("")}}\n`;
}

function entry({ name, says, params, columns }: StatementFile): string {
  return `  /** ${says} */\n  "${name}": { params: ${shape(params)}; row: ${shape(columns)} };\n`;
}

function shape(types: Readonly<Record<string, string>>): string {
  const fields = Object.entries(types).map(([name, type]) => `${name}: ${type}`);
  return fields.length === 0 ? "Record<string, never>" : `{ ${fields.join("; ")} }`;
}

/** The types of a file of `src/graph` that the headers name. */
function importsFor(body: string, file: string): string {
  const text = readFileSync(packagePath("src/graph", file), "utf8");
  const exported = new Set([...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name!));
  const used = [...new Set(body.match(/\b[A-Z]\w+\b/g))].filter((name) => exported.has(name)).sort();
  return `import type { ${used.join(", ")} } from "./${file}";`;
}
