import { stringify } from "csv-stringify/sync";
import type { ExportedValue } from "../../graph/read-rows.ts";
import { InputError } from "../../std/errors.ts";

/** Between the values of a list. No name or quote has it; one that does is refused. */
export const LIST_SEPARATOR = "\u001f";

/** One line of a file that `neo4j-admin database import` reads; nothing stands for null, and for an empty list. */
export function csvRow(keys: readonly number[], values: readonly ExportedValue[]): string {
  // Quotes tell the importer an empty text from null.
  return stringify([[...keys, ...values]], {
    quoted_string: true,
    cast: { object: listText, boolean: String },
  });
}

function listText(list: object): string {
  const values = list as Extract<ExportedValue, object>;
  if (values.some((value) => value === "" || String(value).includes(LIST_SEPARATOR)))
    throw new InputError(
      `${JSON.stringify(values)} cannot be exported: it has an empty value or U+001F in a list`,
    );
  return values.join(LIST_SEPARATOR);
}
