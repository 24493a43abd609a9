// Documents by id, as most mentions word them.
// $revision: number
// $rows: DocumentNode[]
UNWIND $rows AS row
MERGE (d:Entity {id: row.id})
SET d:Document, d.revision = $revision, d.name = row.name,
    d.kind = row.kind,
    d.number = row.number
