// Positions by id, each in its body; that one may still wait to be settled.
// $revision: number
// $rows: PositionRow[]
UNWIND $rows AS row
MERGE (x:Entity {id: row.id})
SET x:Position, x.revision = $revision, x.name = row.name,
    x.role = row.role,
    x.level = row.level,
    x.seats = row.seats,
    x.otherNames = row.otherNames,
    x.seeded = row.seeded
WITH x, row
WHERE row.bodyId IS NOT NULL
MERGE (b:Entity {id: row.bodyId})
MERGE (x)-[:IN]->(b)
