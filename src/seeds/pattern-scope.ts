import { didYouMean } from "../std/did-you-mean.ts";
import { fillPattern, PLACEHOLDERS, type ProvinceSpelling } from "./province-spelling.ts";
import type { ProvinceSeed } from "./read-provinces.ts";
import { listOf, type SeedTableRow } from "./seed-table.ts";

/** The provinces that a pattern applies to: of a kind, `all`, or those named by their ids. */
export function provincesOf(
  row: SeedTableRow<"applies">,
  provinces: readonly ProvinceSeed[],
): ProvinceSeed[] {
  const scopes = listOf(row.cells.applies);
  if (scopes.length === 0)
    throw row.fault("applies", "is missing: write all, province, municipality or ids of provinces");
  const known = ["all", "province", "municipality", ...provinces.map(({ body }) => body.id)];
  const unknown = scopes.find((scope) => !known.includes(scope));
  if (unknown !== undefined)
    throw row.fault("applies", `"${unknown}" is no kind and no province.${didYouMean(unknown, known)}`);
  return provinces.filter(({ body }) =>
    scopes.some((scope) => scope === "all" || scope === body.kind || scope === body.id),
  );
}

/** Each pattern filled with each spelling. */
export function fillAll(patterns: readonly string[], spellings: readonly ProvinceSpelling[]): string[] {
  return patterns.flatMap((pattern) => spellings.map((spelling) => fillPattern(pattern, spelling)));
}

/** @throws InputError where a pattern names a placeholder that there is not, or an id pattern lacks `{id}` */
export function checkPlaceholders<Column extends string>(
  row: SeedTableRow<Column | "id">,
  columns: readonly (Column | "id")[],
): void {
  if (!row.cells.id.includes("{id}"))
    throw row.fault("id", `"${row.cells.id}" lacks {id}: each province needs an id of its own`);
  for (const column of columns) {
    for (const [, name] of row.cells[column].matchAll(/\{([^}]*)\}/g)) {
      if (!(PLACEHOLDERS as readonly string[]).includes(name!))
        throw row.fault(
          column,
          `"{${name}}" is no placeholder.${didYouMean(name!, PLACEHOLDERS)} There are: ${PLACEHOLDERS.join(", ")}`,
        );
    }
  }
}
