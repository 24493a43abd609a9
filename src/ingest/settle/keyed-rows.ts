import type { DocumentNode } from "../../graph/node-rows.ts";
import type { EntityWording } from "../../graph/stored-rows.ts";
import type { BodyRow, PositionRow } from "../../graph/write-rows.ts";
import type { SeedIndex } from "../../resolution/seed-index.ts";
import { mostSaid } from "./most-said.ts";

/** A body as the seeds know it, else as most mentions word it. */
export function bodyRow(id: string, wordings: readonly EntityWording[], seeds: SeedIndex): BodyRow {
  const seed = seeds.bodyById(id);
  const abbreviations = seed?.abbreviations ?? namesIn(wordings, "abbreviations");
  const aliases = seed?.aliases ?? namesIn(wordings, "aliases");
  return {
    id,
    name: seed?.name ?? mostWorded(wordings, "displayName")!,
    kind: seed ? seed.kind : mostWorded(wordings, "bodyKind"),
    area: seed ? seed.area : mostWorded(wordings, "area"),
    abbreviations,
    aliases,
    from: seed ? seed.from : mostWorded(wordings, "from"),
    until: seed ? seed.until : mostWorded(wordings, "until"),
    otherNames: joined([...abbreviations, ...aliases]),
    seeded: seed !== undefined,
  };
}

/** A position as the seeds know it, else as most mentions word it. */
export function positionRow(id: string, wordings: readonly EntityWording[], seeds: SeedIndex): PositionRow {
  const seed = seeds.positionById(id);
  return {
    id,
    name: seed?.title ?? mostWorded(wordings, "displayName")!,
    role: seed ? seed.role : mostWorded(wordings, "positionRole"),
    level: seed ? seed.level : mostWorded(wordings, "level"),
    seats: seed ? seed.seats : mostWorded(wordings, "seats"),
    otherNames: joined(seed?.aliases ?? []),
    bodyId: seed?.body ?? mostWorded(wordings, "bodyId"),
    seeded: seed !== undefined,
  };
}

export function documentRow(id: string, wordings: readonly EntityWording[]): DocumentNode {
  return {
    id,
    name: mostWorded(wordings, "displayName")!,
    kind: mostWorded(wordings, "documentKind"),
    number: mostWorded(wordings, "number"),
  };
}

function namesIn(wordings: readonly EntityWording[], field: "abbreviations" | "aliases"): string[] {
  return [...new Set(wordings.flatMap((wording) => wording[field] ?? []))].sort();
}

function joined(names: readonly string[]): string | null {
  return names.join(" | ") || null;
}

function mostWorded<F extends keyof EntityWording>(wordings: readonly EntityWording[], field: F) {
  return mostSaid(wordings, field, ({ mentions }) => mentions);
}
