// Persons by id, with the name that most mentions give.
// $rows: PersonRow[]
UNWIND $rows AS row
MERGE (p:Entity {id: row.id})
SET p:Person, p.name = row.name
