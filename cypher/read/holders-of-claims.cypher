// Who holds what, by each claim of that.
// $ids: string[]
// => id: string
// => personId: string
// => positionId: string
UNWIND $ids AS id
CALL (id) {
  MATCH (statement:Statement {claim: id})
  USING INDEX statement:Statement(claim)
  WHERE NOT statement:Pending
  RETURN statement
  LIMIT 1
}
MATCH (statement)-[:SUBJECT]->(person:Person)
MATCH (statement)-[:OBJECT]->(position:Position)
RETURN id, person.id AS personId, position.id AS positionId
