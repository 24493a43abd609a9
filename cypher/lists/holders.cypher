// The persons who are said to hold or have held each position, last cited first.
// $statuses: string[] | null
// => node: PersonNode
MATCH (node:Person)-[r:HOLDS]->(parent)
WHERE ($statuses IS NULL OR r.status IN $statuses)
  AND {{believed r}}
WITH r, node, coalesce(r.lastCited, '') AS key
ORDER BY key DESC
