// The meetings that took up each document, newest first.
// => node: MeetingNode
MATCH (node:Meeting)-[r:DISCUSSED]->(parent)
WHERE {{believed r}}
  AND {{in-window node}}
WITH r, node, coalesce(node.date, '') AS key
ORDER BY key DESC
