// The positions that each person is said to hold or have held, last cited first.
// $statuses: string[] | null
// => node: PositionNode
MATCH (parent)-[r:HOLDS]->(node:Position)
WHERE ($statuses IS NULL OR r.status IN $statuses)
  AND {{believed r}}
WITH r, node, coalesce(r.lastCited, '') AS key
ORDER BY key DESC
