import { otherNames } from "./other-names.ts";
import { type ProvinceSpelling, provinceSpelling } from "./province-spelling.ts";
import type { BodySeed } from "./seed.ts";
import { choiceCell, idCell, periodCells, requiredCell } from "./seed-cells.ts";
import { listOf, readSeedTable } from "./seed-table.ts";

const COLUMNS = ["id", "name", "kind", "aliases", "from", "until", "successors", "source"] as const;
/** A province's body, with the spellings that names of its committees and departments are made with. */
export interface ProvinceSeed {
  readonly body: BodySeed;
  /** Its own name first. */
  readonly spellings: readonly [ProvinceSpelling, ...ProvinceSpelling[]];
}

export function readProvinces(file: string, text: string): ProvinceSeed[] {
  return readSeedTable(file, text, COLUMNS).map((row) => {
    const id = idCell(row, "id");
    const name = requiredCell(row, "name");
    const kind = choiceCell(row, "kind", ["province", "municipality"]);
    const spelling = (form: string) => provinceSpelling({ id, kind }, form);
    const spellings = [spelling(name), ...listOf(row.cells.aliases).map(spelling)] as const;
    const body = {
      ...row.place,
      id,
      name,
      kind,
      parent: null,
      area: name,
      abbreviations: [],
      aliases: otherNames(
        spellings.flatMap((form) => [form.name, form.unit, form.long]),
        [name],
      ),
      ...periodCells(row),
      successors: listOf(row.cells.successors),
      source: requiredCell(row, "source"),
    };
    return { body, spellings };
  });
}
