// Removes the entities that no statement speaks of any more.
// $ids: string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)<-[:SUBJECT|OBJECT]-(:Statement) }
DETACH DELETE e
