// All that articles state, also what does not count, its values in the order of the names; the whole of what the graph keeps more of.
// $ids: string[]
// $names: string[]
// => articleId: string
// => subjectId: string | null
// => objectId: string | null
// => withdrawn: boolean
// => values: ExportedValue[]
// => whole: StoredProperties | null
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:STATED_IN]-(s:Statement)
WITH id, s, properties(s) AS told
WITH id, s, told, [name IN $names | told[name]] AS values
RETURN id AS articleId, head([(s)-[:SUBJECT]->(e) | e.id]) AS subjectId, head([(s)-[:OBJECT]->(e) | e.id]) AS objectId,
  s:Withdrawn AS withdrawn, values,
  CASE WHEN size(keys(told)) > size([value IN values WHERE value IS NOT NULL]) THEN told END AS whole
