// Removes the relations that no statement carries any more.
// $rows: { claim: string; subjectId: string; objectId: string }[]
// $revision: number
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})
OPTIONAL MATCH (entity:Entity {id: row.objectId})
OPTIONAL MATCH (article:Article {id: row.objectId})
WITH row, subject, coalesce(entity, article) AS object
MATCH (subject)-[r {claim: row.claim}]->(object)
WHERE NOT EXISTS { MATCH (s:Statement {claim: row.claim}) USING INDEX SEEK s:Statement(claim) WHERE NOT s:Withdrawn }
MERGE (t:Tombstone {id: row.claim})
SET t.kind = type(r), t.revision = $revision
DELETE r
