// Statements by id, with what they join.
// $ids: string[]
// => id: string
// => node: StatementNode
UNWIND $ids AS id
MATCH (node:Statement {id: id})-[:STATED_IN]->(article:Article)
WHERE NOT node:Pending
RETURN id, {{statement node}} AS node
