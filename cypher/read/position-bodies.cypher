// The body that each position is in.
// $ids: string[]
// => id: string
// => node: BodyNode
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:IN]->(node:Body)
RETURN id, {{body node}} AS node
