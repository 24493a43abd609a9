// The statements that carry claims; the values are in the order of the names.
// $claims: string[]
// $names: string[]
// => id: string
// => articleId: string
// => subjectId: string | null
// => objectId: string | null
// => withdrawn: boolean
// => values: ExportedValue[]
UNWIND $claims AS claim
MATCH (s:Statement {claim: claim})-[:STATED_IN]->(article:Article)
USING INDEX SEEK s:Statement(claim)
WHERE NOT s:Pending AND NOT s:Withdrawn
WITH s, article, properties(s) AS told
RETURN told.id AS id, article.id AS articleId, head([(s)-[:SUBJECT]->(e) | e.id]) AS subjectId, head([(s)-[:OBJECT]->(e) | e.id]) AS objectId,
  false AS withdrawn, [name IN $names | told[name]] AS values
