// The positions in each body, by title.
// => node: PositionNode
MATCH (node:Position)-[r:IN]->(parent)
WITH r, node, node.name AS key
ORDER BY key
