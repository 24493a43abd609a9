// Bodies by id; of several wordings of an unseeded name the first in the alphabet shows.
// $rows: BodyRow[]
UNWIND $rows AS row
MERGE (b:Entity {id: row.id})
SET b:Body,
    b.name = CASE WHEN b.name < row.name THEN b.name ELSE row.name END,
    b.kind = CASE WHEN b.kind < row.kind THEN b.kind ELSE coalesce(row.kind, b.kind) END,
    b.area = CASE WHEN b.area < row.area THEN b.area ELSE coalesce(row.area, b.area) END,
    b.abbreviations = row.abbreviations,
    b.aliases = row.aliases,
    b.otherNames = row.otherNames,
    b.seeded = row.seeded,
    b.from = row.from,
    b.until = row.until
