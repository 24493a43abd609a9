import { readdirSync, readFileSync } from "node:fs";
import { packagePath } from "../std/package-root.ts";

/** A Cypher statement as its file gives it; the header is parsed, so it cannot lie. */
export interface StatementFile {
  /** `persons-by-id`; permanent within its folder. */
  readonly name: string;
  readonly says: string;
  /** Name to TypeScript type, as `// $ids: string[]` says; those of its parts too. */
  readonly params: Readonly<Record<string, string>>;
  /** Name to TypeScript type, as `// => person: PersonNode` says. */
  readonly columns: Readonly<Record<string, string>>;
  readonly cypher: string;
  /** The same for when all statements count, where that is simpler: nothing is joined to find out which do. */
  readonly believingAll: string;
}

export type StatementFolder = "schema" | "read" | "write" | "lists" | "composed";

/** What `cypher/parts` holds, by name: pieces that several statements share. */
export type StatementParts = ReadonlyMap<string, StatementFile>;

const NO_PARTS: StatementParts = new Map();

/** Every statement of a folder, by name, in the order of the file names. */
export function readStatementFiles(folder: StatementFolder | "script"): Map<string, StatementFile> {
  const parts = readFolder("parts", NO_PARTS, NO_PARTS);
  return readFolder(
    folder,
    parts,
    new Map([...parts, ...readFolder("parts/believing-all", NO_PARTS, NO_PARTS)]),
  );
}

/** The Cypher to run with these parameters. */
export function cypherFor(
  file: StatementFile,
  { knownAt, minConfidence }: Readonly<Record<string, unknown>>,
): string {
  return knownAt == null && minConfidence == null ? file.believingAll : file.cypher;
}

function readFolder(
  folder: string,
  parts: StatementParts,
  partsBelievingAll: StatementParts,
): Map<string, StatementFile> {
  const files = readdirSync(packagePath("cypher", folder))
    .filter((file) => file.endsWith(".cypher"))
    .sort();
  return new Map(
    files.map((file) => {
      const name = file.slice(0, -".cypher".length);
      const text = readFileSync(packagePath("cypher", folder, file), "utf8");
      return [name, parseStatementFile(name, text, parts, partsBelievingAll)];
    }),
  );
}

const PART = /\{\{([a-z-]+)(?: (\w+))?\}\}/g;

/**
 * @param parts stand in place of `{{name}}`; where one says `it`, `{{name meeting}}` says `meeting`
 * @param partsBelievingAll the same for when all statements count
 */
export function parseStatementFile(
  name: string,
  text: string,
  parts: StatementParts,
  partsBelievingAll = parts,
): StatementFile {
  const lines = text.split("\n");
  const bodyStart = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, bodyStart).map((line) => line.slice(2).trim());
  const params = entries(header, "$");
  const body = lines.slice(bodyStart).join("\n").trim();
  const cypher = filled(name, body, parts, (part) => Object.assign(params, part.params));
  return {
    name,
    says: header.filter((line) => !/^(\$|=>)/.test(line)).join(" "),
    params,
    columns: entries(header, "=>"),
    cypher,
    believingAll: filled(name, body, partsBelievingAll),
  };
}

/** The text with its parts, and theirs. */
function filled(
  name: string,
  text: string,
  parts: StatementParts,
  onPart: (part: StatementFile) => void = () => {},
): string {
  if (parts.size === 0 || !text.includes("{{")) return text;
  const once = text.replace(PART, (_, partName: string, it = "it") => {
    const part = parts.get(partName);
    if (!part) throw new Error(`cypher: ${name} wants the part ${partName}, which is not in cypher/parts`);
    onPart(part);
    return part.cypher.replace(/\bit\b/g, it);
  });
  return filled(name, once, parts, onPart);
}

function entries(header: readonly string[], sign: "$" | "=>"): Record<string, string> {
  const lines = header.filter((line) => line.startsWith(sign)).map((line) => line.slice(sign.length));
  return Object.fromEntries(lines.map(nameAndType));
}

function nameAndType(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
