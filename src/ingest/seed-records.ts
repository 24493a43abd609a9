import { contentHash } from "../record/content-hash.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import { parseRecord } from "../record/parse-record.ts";
import { REFERENCE_SOURCE, referenceFileId } from "../record/reference-data.ts";
import type { BodySeed, PositionSeed, SeedRow, Seeds } from "../seeds/seed.ts";
import type { LoadItem } from "./load-item.ts";

export const SEED_EXTRACTOR = { name: "seed", version: "1" };

/**
 * The seeds as records, one a file: the file is the article, and each fact's quote is its row.
 * They go into the graph the same way as everything else.
 */
export function seedRecords(seeds: Seeds): LoadItem[] {
  return [...seeds.files].map(([file, text]) => ({ record: recordOf(file, text, seeds), text }));
}

function recordOf(file: string, text: string, seeds: Seeds): ExtractionRecord {
  const bodies = seeds.bodies.filter((body) => body.file === file);
  const positions = seeds.positions.filter((position) => position.file === file);
  const nameOf = new Map(seeds.bodies.map((body) => [body.id, body.name]));
  const id = referenceFileId(file);
  return parseRecord({
    article: { id, title: id, source: REFERENCE_SOURCE, contentHash: contentHash(text) },
    extractor: SEED_EXTRACTOR,
    bodies: [...bodyIdsIn(bodies, positions)].map((id) => ({ id, seed: id, name: nameOf.get(id)! })),
    positions: positions.map(positionEntry),
    statements: bodies.flatMap(bodyStatements),
  });
}

/** The bodies of the file, and those of other files that its rows speak of. */
function bodyIdsIn(bodies: readonly BodySeed[], positions: readonly PositionSeed[]): Set<string> {
  const spokenOf = [
    ...bodies.flatMap((body) => [body.id, body.parent ?? [], ...body.successors].flat()),
    ...positions.flatMap((position) => position.body ?? []),
  ];
  return new Set(spokenOf);
}

function positionEntry({ id, title, role, body, level, seats, aliases }: PositionSeed) {
  return { id, seed: id, title, role, body, level, seats, aliases };
}

function bodyStatements(body: BodySeed) {
  const base = { subject: body.id, confidence: 1, evidence: spanOf(body) };
  return [
    ...(body.parent === null ? [] : [{ type: "PART_OF", object: body.parent, ...base }]),
    ...body.successors.map((object) => ({ type: "SUCCEEDED_BY", object, date: body.until, ...base })),
  ];
}

function spanOf({ start, end }: SeedRow) {
  return { start, end };
}
