// Gives entities the name that is first in the alphabet among what is left.
// $ids: string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUBJECT|OBJECT]-(s:Statement)
WHERE s.displayName IS NOT NULL AND (s.type = 'MENTIONED_IN' OR (s.type = 'HOLDS' AND e:Position))
WITH e, min(s.displayName) AS name
SET e.name = name
