// The meetings that each person attended, newest first.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<MeetingNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (parent)-[r:ATTENDED]->(node:Meeting)
    WHERE {{believed r}}
      AND {{in-roles r}}
      AND {{in-window node}}
    WITH r, node, coalesce(node.date, '') AS key
    WHERE {{page-descending}}
    RETURN r {.*, key: key, node: {{meeting node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (parent)-[r:ATTENDED]->(node:Meeting)
    WHERE {{believed r}}
      AND {{in-roles r}}
      AND {{in-window node}}
  } END AS total
