import { datePartsOf, dayRangeOf } from "../record/partial-date.ts";
import { didYouMean } from "../std/did-you-mean.ts";
import type { SeedTableRow } from "./seed-table.ts";

/** @throws InputError where the cell is empty */
export function requiredCell<Column extends string>(row: SeedTableRow<Column>, column: Column): string {
  const cell = row.cells[column];
  if (cell === "") throw row.fault(column, "is missing");
  return cell;
}

/** Ids are permanent and stand in addresses, so they are plain ASCII: `ban-to-chuc-trung-uong`. */
export function idCell<Column extends string>(row: SeedTableRow<Column>, column: Column, shape = ID): string {
  const id = requiredCell(row, column);
  if (!shape.test(id)) throw row.fault(column, `"${id}" is no id: write small letters, digits and hyphens`);
  return id;
}

/** @throws InputError where the cell is none of the choices */
export function choiceCell<Column extends string>(
  row: SeedTableRow<Column>,
  column: Column,
  choices: readonly string[],
): string {
  const cell = requiredCell(row, column);
  if (choices.includes(cell)) return cell;
  const near = didYouMean(cell, choices);
  throw row.fault(column, `"${cell}" is none of ${choices.join(", ")}.${near}`);
}

/** The columns `from` and `until` of a row: dates with a year, in order. */
export function periodCells(row: SeedTableRow<"from" | "until">): {
  from: string | null;
  until: string | null;
} {
  const [from, until] = (["from", "until"] as const).map((column) => {
    const cell = row.cells[column];
    if (cell === "") return null;
    if (datePartsOf(cell)?.year === undefined)
      throw row.fault(column, `"${cell}" is no date with a year: write 2020, 2020-11 or 2020-11-30`);
    return cell;
  }) as [string | null, string | null];
  if (from && until && dayRangeOf(from)!.first > dayRangeOf(until)!.last)
    throw row.fault("until", `"${until}" is before "${from}", when it began`);
  return { from, until };
}

/** A whole number above 0, or null where the cell is empty: any number. */
export function seatsCell(row: SeedTableRow<"seats">): number | null {
  const cell = row.cells.seats;
  if (cell === "") return null;
  if (!/^[1-9]\d*$/.test(cell))
    throw row.fault("seats", `"${cell}" is no whole number above 0; leave it empty for any number`);
  return Number(cell);
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id that each province fills: `ubnd-{id}`. */
export const ID_PATTERN = /^([a-z0-9]+|\{id\})(-([a-z0-9]+|\{id\}))*$/;
