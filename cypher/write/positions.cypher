// Positions by id, each in its body.
// $rows: PositionRow[]
UNWIND $rows AS row
MERGE (x:Entity {id: row.id})
SET x:Position,
    x.name = CASE WHEN x.name < row.name THEN x.name ELSE row.name END,
    x.role = CASE WHEN x.role < row.role THEN x.role ELSE coalesce(row.role, x.role) END,
    x.level = CASE WHEN x.level < row.level THEN x.level ELSE coalesce(row.level, x.level) END,
    x.seats = row.seats,
    x.otherNames = row.otherNames,
    x.seeded = row.seeded
WITH x, row
MATCH (b:Entity {id: row.bodyId})
MERGE (x)-[:IN]->(b)
