import { BODY_KINDS } from "./body-kind.ts";
import { type ProvinceSpelling, provinceSpelling } from "./province-spelling.ts";
import type { BodySeed } from "./seed.ts";
import { choiceCell, idCell, periodCells, requiredCell } from "./seed-cells.ts";
import { listOf, readSeedTable } from "./seed-table.ts";

const PROVINCE_COLUMNS = ["id", "name", "kind", "aliases", "from", "until", "successors", "source"] as const;
const BODY_COLUMNS = [
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

/** A province's body, with the spellings that names of its committees and departments are made with. */
export interface ProvinceSeed {
  readonly body: BodySeed;
  /** Its own name first. */
  readonly spellings: readonly [ProvinceSpelling, ...ProvinceSpelling[]];
}

export function readProvinces(file: string, text: string): ProvinceSeed[] {
  return readSeedTable(file, text, PROVINCE_COLUMNS).map((row) => {
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

export function readCentralBodies(file: string, text: string): BodySeed[] {
  return readSeedTable(file, text, BODY_COLUMNS).map((row) => ({
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

/** The names, each once, but for those known already. */
export function otherNames(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !known.includes(name));
}
