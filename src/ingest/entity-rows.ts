import type { BodyRow, DocumentRow, PositionRow } from "../graph/write-rows.ts";
import type { ExtractionRecord, RecordedBody } from "../record/extraction-record.ts";
import { fullBodyName } from "../resolution/body-id.ts";
import type { SeedIndex } from "../resolution/seed-index.ts";
import type { EntityBook, Holding } from "./entity-book.ts";

/** The entities whose id follows from their name alone. What the seeds say of them comes first. */
export interface EntityRows {
  readonly bodies: readonly BodyRow[];
  readonly positions: readonly PositionRow[];
  readonly documents: readonly DocumentRow[];
}

export function entityRows(record: ExtractionRecord, book: EntityBook, seeds: SeedIndex): EntityRows {
  const holdings = record.statements.filter((statement) => statement.type === "HOLDS");
  return {
    bodies: unique(record.bodies.map((body) => bodyRow(body, book, seeds))),
    positions: unique([
      ...record.positions.map(({ id, title, role, level, seats, aliases, body }) => ({
        id: book.endpoint("position", id).entityId,
        name: title,
        role: role ?? null,
        level: level ?? null,
        seats: seats ?? null,
        otherNames: joined(aliases),
        bodyId: book.bodyIdOrNull(body),
        seeded: seeds.positionById(book.endpoint("position", id).entityId) !== undefined,
      })),
      ...holdings.map((holding) => heldPositionRow(holding, book, seeds)),
    ]),
    documents: unique(
      record.documents.map(({ id, name, kind, number }) => ({
        id: book.endpoint("document", id).entityId,
        name,
        kind: kind ?? null,
        number: number ?? null,
      })),
    ),
  };
}

function bodyRow(body: RecordedBody, book: EntityBook, seeds: SeedIndex): BodyRow {
  const id = book.endpoint("body", body.id).entityId;
  const seed = seeds.bodyById(id);
  const { kind, area, abbreviations, aliases, from, until } = seed ?? body;
  return {
    id,
    name: seed?.name ?? fullBodyName(body),
    kind: kind ?? null,
    area: area ?? null,
    abbreviations: abbreviations ?? [],
    aliases: aliases ?? [],
    from: from ?? null,
    until: until ?? null,
    otherNames: joined([...(abbreviations ?? []), ...(aliases ?? [])]),
    seeded: seed !== undefined,
  };
}

function heldPositionRow(holding: Holding, book: EntityBook, seeds: SeedIndex): PositionRow {
  const id = book.heldPosition(holding).entityId;
  const seed = seeds.positionById(id);
  return {
    id,
    name: seed?.title ?? holding.title,
    role: seed?.role ?? holding.role ?? null,
    level: seed?.level ?? holding.level ?? null,
    seats: seed?.seats ?? null,
    otherNames: joined(seed?.aliases),
    bodyId: seed?.body ?? book.bodyIdOrNull(holding.object),
    seeded: seed !== undefined,
  };
}

function joined(names: readonly string[] | undefined): string | null {
  return names?.join(" | ") || null;
}

function unique<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
