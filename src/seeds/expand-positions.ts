import { otherNames } from "./other-names.ts";
import { checkPlaceholders, fillAll, provincesOf } from "./pattern-scope.ts";
import { POSITION_LEVELS } from "./position-level.ts";
import { fillPattern } from "./province-spelling.ts";
import type { ProvinceSeed } from "./read-provinces.ts";
import type { PositionSeed } from "./seed.ts";
import { choiceCell, ID_PATTERN, idCell, requiredCell, seatsCell } from "./seed-cells.ts";
import { listOf, readSeedTable } from "./seed-table.ts";

const COLUMNS = ["id", "title", "role", "body", "level", "seats", "aliases", "applies", "source"] as const;

/** The positions that each province has, where it has the body that they are in. */
export function expandPositions(
  file: string,
  text: string,
  provinces: readonly ProvinceSeed[],
  bodyIds: ReadonlySet<string>,
): PositionSeed[] {
  return readSeedTable(file, text, COLUMNS).flatMap((row) => {
    checkPlaceholders(row, ["id", "title", "body", "aliases"]);
    const id = idCell(row, "id", ID_PATTERN);
    const title = requiredCell(row, "title");
    const body = requiredCell(row, "body");
    const role = requiredCell(row, "role");
    const level = choiceCell(row, "level", POSITION_LEVELS);
    const seats = seatsCell(row);
    const source = requiredCell(row, "source");
    const made = provincesOf(row, provinces).flatMap(({ spellings }): PositionSeed[] => {
      const own = spellings[0];
      const ownBody = fillPattern(body, own);
      if (!bodyIds.has(ownBody)) return [];
      const ownTitle = fillPattern(title, own);
      const aliases = otherNames(fillAll([title, ...listOf(row.cells.aliases)], spellings), [ownTitle]);
      return [
        {
          ...row.place,
          id: fillPattern(id, own),
          title: ownTitle,
          role,
          body: ownBody,
          level,
          seats,
          aliases,
          source,
        },
      ];
    });
    if (made.length === 0)
      throw row.fault("body", `"${body}" is a body of no province that this row applies to`);
    return made;
  });
}
