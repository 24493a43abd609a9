// The persons who are said to hold or have held each position, last cited first.
// $ids: string[]
// $statuses: string[] | null
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<PersonNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (node:Person)-[r:HOLDS]->(parent)
    WHERE ($statuses IS NULL OR r.status IN $statuses)
      AND {{believed r}}
    WITH r, node, coalesce(r.lastCited, '') AS key
    WHERE {{page-descending}}
    RETURN r {.*, key: key, node: {{person node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Person)-[r:HOLDS]->(parent)
    WHERE ($statuses IS NULL OR r.status IN $statuses)
      AND {{believed r}}
  } END AS total
