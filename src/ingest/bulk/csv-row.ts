import type { ExportedValue } from "../../graph/read-rows.ts";
import { InputError } from "../../std/errors.ts";

/** Between the values of a list. No name or quote has it; one that does is refused. */
export const LIST_SEPARATOR = "\u001f";

/** One line of a file that `neo4j-admin database import` reads, without its end; nothing stands for null, and for an empty list. */
export function csvRow(keys: readonly number[], values: readonly ExportedValue[]): string {
  let row = keys.join(",");
  for (const value of values) row += value === null ? "," : `,${cell(value)}`;
  return row;
}

function cell(value: NonNullable<ExportedValue>): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object") return String(value);
  if (value.some((item) => item === "" || String(item).includes(LIST_SEPARATOR)))
    throw new InputError(
      `${JSON.stringify(value)} cannot be exported: it has an empty value or U+001F in a list`,
    );
  return value.length === 0 ? "" : quoted(value.join(LIST_SEPARATOR));
}

function quoted(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
