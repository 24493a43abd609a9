// The bodies that belong to each body, by name.
// => node: BodyNode
MATCH (node:Body)-[r:PART_OF]->(parent)
WHERE {{believed r}}
WITH r, node, node.name AS key
ORDER BY key
