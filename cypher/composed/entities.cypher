// Entities by the id that they have, or once had: what is asked of each, and the lists that hang on it.
// $ids: string[]
// => id: string
// => kind: EntityLabel
// => columns: unknown[]
UNWIND $ids AS id
OPTIONAL MATCH (now:Entity {id: id})
WITH id, coalesce(now, head(COLLECT { MATCH (:Mention {entityId: id})-[:SUBJECT]->(since:Entity) RETURN since LIMIT 1 })) AS node
WHERE node IS NOT NULL
RETURN id, {{kind node}} AS kind, [<<columns>>] AS columns
