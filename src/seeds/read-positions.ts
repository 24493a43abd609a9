import { POSITION_LEVELS } from "./position-level.ts";
import type { PositionSeed } from "./seed.ts";
import { choiceCell, idCell, requiredCell, seatsCell } from "./seed-cells.ts";
import { listOf, readSeedTable } from "./seed-table.ts";

const COLUMNS = ["id", "title", "role", "body", "level", "seats", "aliases", "source"] as const;

export function readPositions(file: string, text: string): PositionSeed[] {
  return readSeedTable(file, text, COLUMNS).map((row) => ({
    ...row.place,
    id: idCell(row, "id"),
    title: requiredCell(row, "title"),
    role: requiredCell(row, "role"),
    body: row.cells.body || null,
    level: choiceCell(row, "level", POSITION_LEVELS),
    seats: seatsCell(row),
    aliases: listOf(row.cells.aliases),
    source: requiredCell(row, "source"),
  }));
}
