// Documents by id; of several wordings the first in the alphabet shows.
// $rows: DocumentRow[]
UNWIND $rows AS row
MERGE (d:Entity {id: row.id})
SET d:Document,
    d.name = CASE WHEN d.name < row.name THEN d.name ELSE row.name END,
    d.kind = CASE WHEN d.kind < row.kind THEN d.kind ELSE coalesce(row.kind, d.kind) END,
    d.number = CASE WHEN d.number < row.number THEN d.number ELSE coalesce(row.number, d.number) END
