// Positions by id, each in its body where the graph has that.
// $revision: number
// $rows: PositionRow[]
UNWIND $rows AS row
MERGE (x:Entity {id: row.id})
SET x:Position, x.revision = $revision, x.name = row.name,
    x.role = row.role,
    x.level = row.level,
    x.seats = row.seats,
    x.otherNames = row.otherNames,
    x.bodyId = row.bodyId,
    x.seeded = row.seeded
WITH x
OPTIONAL MATCH (x)-[old:IN]->(former)
WHERE x.bodyId IS NULL OR former.id <> x.bodyId
DELETE old
WITH DISTINCT x
MATCH (b:Body {id: x.bodyId})
MERGE (x)-[:IN]->(b)
