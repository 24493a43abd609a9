// The meetings that each person chaired, newest first.
// => node: MeetingNode
MATCH (parent)-[r:CHAIRED]->(node:Meeting)
USING INDEX SEEK r:CHAIRED(forPerson)
WHERE {{dated r}}
  AND {{believed r}}
  AND {{in-window node}}
  <<between>>
WITH r, node, coalesce(node.date, '') AS key
ORDER BY r.forPerson DESC
