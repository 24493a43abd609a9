// Bodies by id, as the seeds know them or most mentions word them; a new one with the positions that are in it.
// $revision: number
// $rows: BodyRow[]
UNWIND $rows AS row
MERGE (b:Entity {id: row.id})
WITH b, row, NOT b:Body AS isNew
SET b:Body, b.revision = $revision, b.name = row.name,
    b.kind = row.kind,
    b.area = row.area,
    b.abbreviations = row.abbreviations,
    b.aliases = row.aliases,
    b.otherNames = row.otherNames,
    b.seeded = row.seeded,
    b.from = row.from,
    b.until = row.until
WITH b, isNew
WHERE isNew
MATCH (x:Position {bodyId: b.id})
USING INDEX SEEK x:Position(bodyId)
MERGE (x)-[:IN]->(b)
