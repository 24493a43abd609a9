// Relations between entities, of the type that takes the place of `it`; each is told by its claim.
// $rows: { id: string; source: string; target: string; properties: StoredProperties }[]
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[r:it {id: row.id}]->(target)
SET r += row.properties
