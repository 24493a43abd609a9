// The relations of claims, with all that they tell, and the day of the meeting that they lead to.
// $rows: { claim: string; subjectId: string; objectId: string }[]
// => claim: string
// => relation: StoredProperties
// => date: string | null
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})
CALL (row) {
  MATCH (object:Entity {id: row.objectId}) RETURN object
  UNION
  MATCH (object:Article {id: row.objectId}) RETURN object
}
MATCH (subject)-[r {claim: row.claim}]->(object)
RETURN row.claim AS claim, properties(r) AS relation,
  CASE WHEN object:Meeting THEN object.date END AS date
