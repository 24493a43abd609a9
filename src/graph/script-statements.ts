import { invariant } from "../std/invariant.ts";
import { readStatementFiles } from "./statement-file.ts";

/**
 * A statement of `cypher/script` as it stands in a script that anyone can run: its rows are written into it, since a script
 * has no parameters.
 * @param label the label or type that takes the place of `it`
 */
export function scriptStatement(name: string, label: string, rows: readonly object[] = []): string {
  const statement = statements.get(name);
  invariant(statement, `cypher/script/${name}.cypher exists`);
  const cypher = statement.cypher.replace(/\bit\b/g, label);
  return `${cypher.replace("$rows", () => `[\n${rows.map(literal).join(",\n")}\n]`)};\n`;
}

const statements = readStatementFiles("script");

/** A value as Cypher writes it. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object")
    return `{${Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([name, each]) => `${name}: ${literal(each)}`)
      .join(", ")}}`;
  return typeof value === "string" ? text(value) : String(value);
}

/** The backslash escapes of JSON mean the same in Cypher; an apostrophe needs none between quotation marks. */
function text(value: string): string {
  return JSON.stringify(value);
}
