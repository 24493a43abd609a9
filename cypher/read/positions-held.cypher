// The positions that each person is said to hold or have held, last cited first.
// $ids: string[]
// $statuses: string[] | null
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<PositionNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (parent)-[r:HOLDS]->(node:Position)
    WHERE ($statuses IS NULL OR r.status IN $statuses)
      AND {{believed r}}
    WITH r, node, coalesce(r.lastCited, '') AS key
    WHERE {{page-descending}}
    RETURN r {.*, key: key, node: {{position node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (parent)-[r:HOLDS]->(node:Position)
    WHERE ($statuses IS NULL OR r.status IN $statuses)
      AND {{believed r}}
  } END AS total
