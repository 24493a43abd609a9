import { contentHash } from "../record/content-hash.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import { parseRecord } from "../record/parse-record.ts";
import type { BodySeed, PositionSeed, SeedRow, Seeds } from "../seeds/seed.ts";
import type { LoadItem } from "./load-item.ts";

const EXTRACTOR = { name: "seed", version: "1" };

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
  return parseRecord({
    article: { id: `seeds/${file}`, title: `seeds/${file}`, source: "seeds", contentHash: contentHash(text) },
    extractor: EXTRACTOR,
    bodies: [...rowsNamingBodies(bodies, positions)].map(([id, row]) => bodyEntry(id, row, nameOf.get(id)!)),
    positions: positions.map(positionEntry),
    statements: bodies.flatMap(bodyStatements),
  });
}

/** The bodies of the file, and those of other files that its rows speak of, each with a row that names it. */
function rowsNamingBodies(
  bodies: readonly BodySeed[],
  positions: readonly PositionSeed[],
): Map<string, SeedRow> {
  const rows = new Map<string, SeedRow>(bodies.map((body) => [body.id, body]));
  const add = (id: string | null, row: SeedRow) => {
    if (id !== null && !rows.has(id)) rows.set(id, row);
  };
  for (const body of bodies) for (const id of [body.parent, ...body.successors]) add(id, body);
  for (const position of positions) add(position.body, position);
  return rows;
}

function bodyEntry(id: string, row: SeedRow, name: string) {
  return { id, seed: id, name, mentions: [spanOf(row)] };
}

function positionEntry(position: PositionSeed) {
  const { id, title, role, body, level, seats, aliases } = position;
  return { id, seed: id, title, role, body, level, seats, aliases, mentions: [spanOf(position)] };
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
