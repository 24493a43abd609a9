// Who chaired each meeting, by name.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<PersonNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (node:Person)-[r:CHAIRED]->(parent)
    WHERE {{believed r}}
    WITH r, node, node.name AS key
    WHERE {{page-ascending}}
    RETURN r {.*, key: key, node: {{person node}}} AS edge
    {{order-ascending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Person)-[r:CHAIRED]->(parent)
    WHERE {{believed r}}
  } END AS total
