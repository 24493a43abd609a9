// The meetings that each body organised, newest first.
// => node: MeetingNode
MATCH (parent)-[r:ORGANISED]->(node:Meeting)
WHERE {{believed r}}
  AND {{in-window node}}
WITH r, node, coalesce(node.date, '') AS key
ORDER BY key DESC
