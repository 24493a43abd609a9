// The bodies that each body belongs to, by name.
// => node: BodyNode
MATCH (parent)-[r:PART_OF]->(node:Body)
WHERE {{believed r}}
WITH r, node, node.name AS key
ORDER BY key
