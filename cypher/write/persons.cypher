// Persons by id, with the name that most mentions give.
// $revision: number
// $rows: PersonNode[]
UNWIND $rows AS row
MERGE (p:Entity {id: row.id})
SET p:Person, p.revision = $revision, p.name = row.name
