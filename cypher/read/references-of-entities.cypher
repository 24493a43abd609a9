// The reference that stands for each entity, by the id that it has or once had: the smallest.
// $ids: string[]
// => id: string
// => reference: string
UNWIND $ids AS id
OPTIONAL MATCH (now:Entity {id: id})
OPTIONAL MATCH (:Mention {entityId: id})-[:SUBJECT]->(since:Entity)
WITH DISTINCT id, coalesce(now, since) AS e
MATCH (e)<-[:SUBJECT]-(m:Mention)
RETURN id, min(m.reference) AS reference
