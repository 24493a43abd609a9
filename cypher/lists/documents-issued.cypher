// The documents that each body issued, by name.
// => node: DocumentNode
MATCH (parent)-[r:ISSUED]->(node:Document)
WHERE {{believed r}}
WITH r, node, node.name AS key
ORDER BY key
