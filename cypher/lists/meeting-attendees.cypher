// Who attended each meeting, in the order of mention.
// => node: PersonNode
MATCH (node:Person)-[r:ATTENDED]->(parent)
WHERE {{believed r}}
  AND {{in-roles r}}
WITH r, node, coalesce(r.order, 1000000) AS key
ORDER BY key
