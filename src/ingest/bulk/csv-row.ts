import Papa, { type UnparseConfig } from "papaparse";
import type { ExportedValue } from "../../graph/read-rows.ts";
import { InputError } from "../../std/errors.ts";

/** Between the values of a list. No name or quote has it; one that does is refused. */
export const LIST_SEPARATOR = "\u001f";

/** Quotes tell the importer an empty text from null. */
const TOLD_IN_QUOTES: UnparseConfig = {
  newline: "\n",
  quotes: (value: unknown) => typeof value === "string",
};

/** One line of a file that `neo4j-admin database import` reads; nothing stands for null, and for an empty list. */
export function csvRow(keys: readonly number[], values: readonly ExportedValue[]): string {
  const cells = values.map((value) =>
    typeof value === "object" && value !== null ? listText(value) : value,
  );
  return `${Papa.unparse([[...keys, ...cells]], TOLD_IN_QUOTES)}\n`;
}

/** Null for one without items: the importer knows no empty list. */
function listText(values: Extract<ExportedValue, object>): string | null {
  if (values.length === 0) return null;
  if (values.some((value) => value === "" || String(value).includes(LIST_SEPARATOR)))
    throw new InputError(
      `${JSON.stringify(values)} cannot be exported: it has an empty value or U+001F in a list`,
    );
  return values.join(LIST_SEPARATOR);
}
