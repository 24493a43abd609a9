// Who chaired each meeting, by name.
// => node: PersonNode
MATCH (node:Person)-[r:CHAIRED]->(parent)
WHERE {{believed r}}
WITH r, node, node.name AS key
ORDER BY key
