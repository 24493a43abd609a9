// The meetings that each body or a body under it organised, newest first; on one document when it is given.
// $document: string | null
// => node: MeetingNode
MATCH {{within body}}
WITH DISTINCT body
MATCH (body)-[r:ORGANISED]->(node:Meeting)
WHERE {{believed r}}
  AND {{in-window node}}
  AND ($document IS NULL OR EXISTS { (node)-[:DISCUSSED]->(:Document {id: $document}) })
WITH DISTINCT node, coalesce(node.date, '') AS key
ORDER BY key DESC
