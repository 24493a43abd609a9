import { readdirSync, readFileSync } from "node:fs";
import { packagePath } from "../std/package-root.ts";

/** A Cypher statement as its file gives it; the header is parsed, so it cannot lie. */
export interface StatementFile {
  /** `persons-by-id`; permanent within its folder. */
  readonly name: string;
  readonly says: string;
  /** Name to TypeScript type, as `// $ids: string[]` says. */
  readonly params: Readonly<Record<string, string>>;
  /** Name to TypeScript type, as `// => person: PersonRow` says. */
  readonly columns: Readonly<Record<string, string>>;
  readonly cypher: string;
}

export type StatementFolder = "schema" | "read" | "write";

/** Every statement of a folder, by name, in the order of the file names. */
export function readStatementFiles(folder: StatementFolder): Map<string, StatementFile> {
  const files = readdirSync(packagePath("cypher", folder))
    .filter((file) => file.endsWith(".cypher"))
    .sort();
  return new Map(
    files.map((file) => {
      const name = file.slice(0, -".cypher".length);
      return [name, parseStatementFile(name, readFileSync(packagePath("cypher", folder, file), "utf8"))];
    }),
  );
}

export function parseStatementFile(name: string, text: string): StatementFile {
  const lines = text.split("\n");
  const bodyStart = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, bodyStart).map((line) => line.slice(2).trim());
  return {
    name,
    says: header.filter((line) => !/^(\$|=>)/.test(line)).join(" "),
    params: Object.fromEntries(
      header.filter((line) => line.startsWith("$")).map((line) => nameAndType(line.slice(1))),
    ),
    columns: Object.fromEntries(
      header.filter((line) => line.startsWith("=>")).map((line) => nameAndType(line.slice(2))),
    ),
    cypher: lines.slice(bodyStart).join("\n").trim(),
  };
}

function nameAndType(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
