import { didYouMean } from "../std/did-you-mean.ts";
import { BODY_KINDS } from "./body-kind.ts";
import { otherNames } from "./other-names.ts";
import { checkPlaceholders, fillAll, provincesOf } from "./pattern-scope.ts";
import { fillPattern } from "./province-spelling.ts";
import type { ProvinceSeed } from "./read-provinces.ts";
import type { BodySeed } from "./seed.ts";
import { choiceCell, ID_PATTERN, idCell, periodCells, requiredCell } from "./seed-cells.ts";
import { latestDay, overlap, type SeedPeriod } from "./seed-period.ts";
import { listOf, readSeedTable } from "./seed-table.ts";

const COLUMNS = [
  "id",
  "name",
  "kind",
  "parent",
  "abbreviations",
  "aliases",
  "applies",
  "from",
  "until",
  "successors",
  "source",
] as const;

interface BodyPattern extends SeedPeriod {
  readonly id: string;
  readonly successors: readonly string[];
}

/** The bodies that each province has, made from patterns: `UBND {unit}` in Vĩnh Phúc is `UBND tỉnh Vĩnh Phúc`. */
export function expandBodies(file: string, text: string, provinces: readonly ProvinceSeed[]): BodySeed[] {
  const rows = readSeedTable(file, text, COLUMNS);
  const patternIds = rows.map((row) => row.cells.id);
  const made = rows.flatMap((row) => {
    checkPlaceholders(row, ["id", "name", "parent", "abbreviations", "aliases", "successors"]);
    const name = requiredCell(row, "name");
    const kind = choiceCell(row, "kind", Object.keys(BODY_KINDS));
    const source = requiredCell(row, "source");
    const pattern: BodyPattern = {
      id: idCell(row, "id", ID_PATTERN),
      ...periodCells(row),
      successors: listOf(row.cells.successors),
    };
    const unknown = pattern.successors.find((id) => !patternIds.includes(id));
    if (unknown !== undefined)
      throw row.fault(
        "successors",
        `"${unknown}" is the id of no row here.${didYouMean(unknown, patternIds)}`,
      );
    return provincesOf(row, provinces).flatMap(({ body: province, spellings }): BodySeed[] => {
      const period = overlap(pattern, province);
      if (!period) return [];
      const own = spellings[0];
      const ownName = fillPattern(name, own);
      const abbreviations = otherNames(fillAll(listOf(row.cells.abbreviations), spellings), [ownName]);
      return [
        {
          ...row.place,
          id: fillPattern(pattern.id, own),
          name: ownName,
          kind,
          parent: fillPattern(row.cells.parent, own) || null,
          area: province.name,
          abbreviations,
          aliases: otherNames(fillAll([name, ...listOf(row.cells.aliases)], spellings), [
            ownName,
            ...abbreviations,
          ]),
          ...period,
          successors: successorsOf(pattern, province),
          source,
        },
      ];
    });
  });
  return withExisting(made);
}

/** A body that ends with its province goes on in the province's successors; one that ends by itself, in its own. */
function successorsOf(pattern: BodyPattern, province: BodySeed): string[] {
  const ownEnd = latestDay(pattern);
  const provinceEnd = latestDay(province);
  const ids = ownEnd > provinceEnd ? [pattern.id] : pattern.successors;
  const owners = ownEnd < provinceEnd ? [province.id] : province.successors;
  return ids.flatMap((id) => owners.map((owner) => id.replaceAll("{id}", owner)));
}

/** Not every successor of a province has the body: a special department need not go on. */
function withExisting(bodies: readonly BodySeed[]): BodySeed[] {
  const ids = new Set(bodies.map((body) => body.id));
  return bodies.map((body) => ({ ...body, successors: body.successors.filter((id) => ids.has(id)) }));
}
