// The bodies that organised each meeting, by name.
// => node: BodyNode
MATCH (node:Body)-[r:ORGANISED]->(parent)
WHERE {{believed r}}
WITH r, node, node.name AS key
ORDER BY key
