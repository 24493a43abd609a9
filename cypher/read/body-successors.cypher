// The bodies that took over from each body, by name.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<BodyNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (parent)-[r:SUCCEEDED_BY]->(node:Body)
    WHERE {{believed r}}
    WITH r, node, node.name AS key
    WHERE {{page-ascending}}
    RETURN r {.*, key: key, node: {{body node}}} AS edge
    {{order-ascending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (parent)-[r:SUCCEEDED_BY]->(node:Body)
    WHERE {{believed r}}
  } END AS total
