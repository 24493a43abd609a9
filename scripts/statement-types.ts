import { readStatementFiles, type StatementFile, type StatementFolder } from "../src/graph/statement-file.ts";

/** TypeScript types of the statements' parameters and rows, taken from their headers. */
export function statementTypes(): string {
  const folders = { read: "ReadStatements", write: "WriteStatements" } as const;
  const interfaces = Object.entries(folders).map(([folder, name]) => {
    const statements = [...readStatementFiles(folder as StatementFolder).values()];
    return `export interface ${name} {\n${statements.map(entry).join("")}}\n`;
  });
  const body = interfaces.join("\n");
  return [
    "// Made from the headers of cypher/**/*.cypher by `npm run gen`.",
    importsFor(body, "./write-rows.ts", WRITE_ROWS),
    importsFor(body, "./read-rows.ts", READ_ROWS),
    "",
    body,
  ].join("\n");
}

const WRITE_ROWS = /\b(?!EdgeRow\b)[A-Z]\w*Row\b/g;
const READ_ROWS =
  /\b(?:Stored\w+|StatedAttendance|ReportedPerson|Holding|EdgeRow|Keyset|EntityLabel|EntityWording|\w+Node)\b/g;

function entry({ name, says, params, columns }: StatementFile): string {
  return `  /** ${says} */\n  "${name}": { params: ${shape(params)}; row: ${shape(columns)} };\n`;
}

function shape(types: Readonly<Record<string, string>>): string {
  const fields = Object.entries(types).map(([name, type]) => `${name}: ${type}`);
  return fields.length === 0 ? "Record<string, never>" : `{ ${fields.join("; ")} }`;
}

function importsFor(body: string, file: string, names: RegExp): string {
  const used = [...new Set(body.match(names))].sort();
  return `import type { ${used.join(", ")} } from "${file}";`;
}
