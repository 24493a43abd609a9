// The bodies that issued each document, by name.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<BodyNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (node:Body)-[r:ISSUED]->(parent)
    WHERE {{believed r}}
    WITH r, node, node.name AS key
    WHERE {{page-ascending}}
    RETURN r {.*, key: key, node: {{body node}}} AS edge
    {{order-ascending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Body)-[r:ISSUED]->(parent)
    WHERE {{believed r}}
  } END AS total
