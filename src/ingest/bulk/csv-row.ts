import type { ExportedValue } from "../../graph/read-rows.ts";
import { InputError } from "../../std/errors.ts";

/** Between the values of a list. No name or quote has it; one that does is refused. */
export const LIST_SEPARATOR = "\u001f";

/** One line of a file that `neo4j-admin database import` reads; nothing stands for null, and for an empty list. */
export function csvRow(values: readonly ExportedValue[]): string {
  return `${values.map(cell).join(",")}\n`;
}

function cell(value: ExportedValue): string {
  if (value === null) return "";
  if (typeof value === "string") return quoted(value);
  if (!Array.isArray(value)) return String(value);
  if (value.some((item) => item === "" || String(item).includes(LIST_SEPARATOR)))
    throw new InputError(
      `${JSON.stringify(value)} cannot be exported: it has an empty value or U+001F in a list`,
    );
  return value.length === 0 ? "" : quoted(value.join(LIST_SEPARATOR));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
