// Who attended each meeting, in the order of mention.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<PersonNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (node:Person)-[r:ATTENDED]->(parent)
    WHERE {{believed r}}
      AND {{in-roles r}}
    WITH r, node, coalesce(r.order, 1000000) AS key
    WHERE {{page-ascending}}
    RETURN r {.*, key: key, node: {{person node}}} AS edge
    {{order-ascending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Person)-[r:ATTENDED]->(parent)
    WHERE {{believed r}}
      AND {{in-roles r}}
  } END AS total
