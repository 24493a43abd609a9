// Entities by the id that they have, or once had.
// $ids: string[]
// => id: string
// => kind: EntityLabel
// => node: EntityNode
UNWIND $ids AS id
OPTIONAL MATCH (now:Entity {id: id})
OPTIONAL MATCH (:Mention {entityId: id})-[:SUBJECT]->(since:Entity)
WITH id, coalesce(now, since) AS e
WHERE e IS NOT NULL
RETURN DISTINCT id,
  {{kind e}} AS kind,
  e {.*} AS node
