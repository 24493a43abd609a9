// The meetings that each person chaired, newest first.
// => node: MeetingNode
MATCH (parent)-[r:CHAIRED]->(node:Meeting)
WHERE {{believed r}}
  AND {{in-window node}}
WITH r, node, coalesce(node.date, '') AS key
ORDER BY key DESC
