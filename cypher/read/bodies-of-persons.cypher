// The bodies in which each person is said to hold a position, or to act in one.
// $ids: string[]
// => id: string
// => bodyIds: string[]
UNWIND $ids AS id
MATCH (:Person {id: id})-[r:HOLDS]->(:Position)-[:IN]->(body:Body)
WHERE r.status <> 'former' AND {{believed r}}
RETURN id, collect(DISTINCT body.id) AS bodyIds
