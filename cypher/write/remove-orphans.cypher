// Removes the entities that no statement speaks of any more; seeded ones stay.
// $ids: string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT coalesce(e.seeded, false) AND NOT EXISTS { (e)<-[:SUBJECT|OBJECT]-(:Statement) }
DETACH DELETE e
