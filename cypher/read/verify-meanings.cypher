// Whom references mean, of those that the graph has.
// $references: string[]
// => id: string
// => entityId: string | null
UNWIND $references AS id
MATCH (m:Mention {reference: id})
USING INDEX SEEK m:Mention(reference)
OPTIONAL MATCH (m)-[:SUBJECT]->(e:Entity)
RETURN DISTINCT id, e.id AS entityId
