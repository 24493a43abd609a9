// The bodies that took over from each body, by name.
// => node: BodyNode
MATCH (parent)-[r:SUCCEEDED_BY]->(node:Body)
WHERE {{believed r}}
WITH r, node, node.name AS key
ORDER BY key
