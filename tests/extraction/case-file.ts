import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packagePath } from "../../src/std/package-root.ts";

/** One line of a case that starts with + or -: what the record must hold, or must not. */
export interface Expectation {
  readonly sign: "+" | "-";
  /** `HOLDS`, `PERSON`, …, and then the fields that are asked for, in order. */
  readonly type: string;
  readonly fields: readonly string[];
  readonly written: string;
}

/** One sentence or short article and what it says. */
export interface Case {
  readonly law: string;
  readonly text: string;
  /** From a line `@ 2020-11-30`. */
  readonly publishedAt: string | null;
  readonly expectations: readonly Expectation[];
}

export interface CaseFile {
  /** From the folder of cases, without ending: `holds/shared-head`. */
  readonly name: string;
  readonly cases: readonly Case[];
}

const FOLDER = packagePath("tests/extraction");

/** Every `.cases` file below a folder of tests/extraction. */
export function caseFiles(folder: string): CaseFile[] {
  return readdirSync(join(FOLDER, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cases"))
    .sort()
    .map((file) => ({
      name: file.replace(/\.cases$/, ""),
      cases: parseCases(readFileSync(join(FOLDER, folder, file), "utf8")),
    }));
}

/** `# law`, the text, `+` and `-` lines; a case ends where the next law begins. */
export function parseCases(source: string): Case[] {
  return source
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [law, ...lines] = block.trimEnd().split("\n");
      const text = lines.filter((line) => !/^[+\-@] /.test(line)).join("\n");
      const published = lines.find((line) => line.startsWith("@ "));
      return {
        law: law!,
        text,
        publishedAt: published ? published.slice(2).trim() : null,
        expectations: lines.filter((line) => /^[+-] /.test(line)).map(parseExpectation),
      };
    });
}

function parseExpectation(written: string): Expectation {
  const [type, ...fields] = written
    .slice(2)
    .split("|")
    .map((field) => field.trim());
  return { sign: written[0] as "+" | "-", type: type!, fields, written };
}
