// Entities of the kind that takes the place of `it`.
// $rows: { id: string; properties: StoredProperties }[]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:it, e += row.properties
