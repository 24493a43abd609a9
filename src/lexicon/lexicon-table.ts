import { InputError } from "../std/errors.ts";

/** The rows of one lexicon file, by column. */
export interface LexiconRow {
  readonly form: string;
  readonly cells: readonly string[];
}

/**
 * Reads tab-separated lines under a header; a line that starts with `# ` is a remark.
 *
 * @throws InputError that names file and line, when a row has more cells than the header or no form
 */
export function parseLexiconTable(file: string, text: string): LexiconRow[] {
  const lines = text.split("\n");
  const columns = lines[0]!.split("\t").length;
  const rows: LexiconRow[] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || line.trim() === "" || line.startsWith("# ")) continue;
    const [form, ...cells] = line.split("\t").map((cell) => cell.trim());
    if (!form) throw new InputError("has no form; write the wording first", { file, line: i + 1 });
    if (cells.length >= columns)
      throw new InputError(`has ${cells.length + 1} cells; the header names ${columns}`, {
        file,
        line: i + 1,
      });
    rows.push({ form, cells });
  }
  return rows;
}
