// The meetings that each person attended, newest first.
// => node: MeetingNode
MATCH (parent)-[r:ATTENDED]->(node:Meeting)
USING INDEX SEEK r:ATTENDED(forPerson)
WHERE {{dated r}}
  AND {{believed r}}
  AND {{in-roles r}}
  AND {{in-window node}}
  <<between>>
WITH r, node, coalesce(node.date, '') AS key
ORDER BY r.forPerson DESC
