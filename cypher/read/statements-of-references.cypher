// The statements that speak of these references, and what they now join.
// $references: string[]
// => id: string
// => type: string
// => status: string | null
// => claim: string
// => articleId: string
// => subjectReference: string
// => objectReference: string | null
// => subjectId: string
// => objectId: string | null
MATCH (s:Statement)
WHERE s.reference IN $references OR s.objectReference IN $references
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:OBJECT]->(object:Entity)
RETURN s.id AS id, s.type AS type, s.status AS status, s.claim AS claim, a.id AS articleId,
       s.reference AS subjectReference, s.objectReference AS objectReference,
       subject.id AS subjectId, object.id AS objectId
