// Removes the entities that nothing speaks of any more, of those that something left.
// $limit: number
// $revision: number
// => id: string
MATCH (e:Vacated)
WITH e LIMIT $limit
REMOVE e:Vacated
WITH e, e.id AS id, head([label IN labels(e) WHERE NOT label IN ['Entity', 'Vacated']]) AS kind,
  EXISTS { (e)<-[:SUBJECT|OBJECT]-(:Statement) } AS kept
FOREACH (_ IN CASE WHEN kept THEN [] ELSE [1] END |
  MERGE (t:Tombstone {id: id}) SET t.kind = kind, t.revision = $revision
  DETACH DELETE e)
RETURN id
