// The bodies that each body took over from, by name.
// => node: BodyNode
MATCH (node:Body)-[r:SUCCEEDED_BY]->(parent)
WHERE {{believed r}}
WITH r, node, node.name AS key
ORDER BY key
