import { BODY_KINDS } from "./body-kind.ts";
import type { BodySeed } from "./seed.ts";
import { choiceCell, idCell, periodCells, requiredCell } from "./seed-cells.ts";
import { listOf, readSeedTable } from "./seed-table.ts";

const COLUMNS = [
  "id",
  "name",
  "kind",
  "parent",
  "abbreviations",
  "aliases",
  "from",
  "until",
  "successors",
  "source",
] as const;

export function readBodies(file: string, text: string): BodySeed[] {
  return readSeedTable(file, text, COLUMNS).map((row) => ({
    ...row.place,
    id: idCell(row, "id"),
    name: requiredCell(row, "name"),
    kind: choiceCell(row, "kind", Object.keys(BODY_KINDS)),
    parent: row.cells.parent || null,
    area: null,
    abbreviations: listOf(row.cells.abbreviations),
    aliases: listOf(row.cells.aliases),
    ...periodCells(row),
    successors: listOf(row.cells.successors),
    source: requiredCell(row, "source"),
  }));
}
