// The bodies that issued each document, by name.
// => node: BodyNode
MATCH (node:Body)-[r:ISSUED]->(parent)
WHERE {{believed r}}
WITH r, node, node.name AS key
ORDER BY key
