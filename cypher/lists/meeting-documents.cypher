// The documents that each meeting took up, by name.
// => node: DocumentNode
MATCH (parent)-[r:DISCUSSED]->(node:Document)
WHERE {{believed r}}
WITH r, node, node.name AS key
ORDER BY key
