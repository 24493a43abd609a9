// Which article mentions an entity.
// $rows: { id: string; source: string; target: string; properties: StoredProperties }[]
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Article {id: row.target})
MERGE (source)-[r:it {id: row.id}]->(target)
SET r += row.properties
