// The meetings that each person attended, newest first.
// => node: MeetingNode
MATCH (parent)-[r:ATTENDED]->(node:Meeting)
WHERE {{believed r}}
  AND {{in-roles r}}
  AND {{in-window node}}
WITH r, node, coalesce(node.date, '') AS key
ORDER BY key DESC
