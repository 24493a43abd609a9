// What articles state, also what does not count; the values are in the order of the names.
// $ids: string[]
// $names: string[]
// => id: string
// => articleId: string
// => subjectId: string | null
// => objectId: string | null
// => withdrawn: boolean
// => values: ExportedValue[]
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:STATED_IN]-(s:Statement)
WITH id, s, properties(s) AS told
RETURN told.id AS id, id AS articleId, head([(s)-[:SUBJECT]->(e) | e.id]) AS subjectId, head([(s)-[:OBJECT]->(e) | e.id]) AS objectId,
  s:Withdrawn AS withdrawn, [name IN $names | told[name]] AS values
