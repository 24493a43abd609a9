// The documents that each body issued, by name.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<DocumentNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (parent)-[r:ISSUED]->(node:Document)
    WHERE {{believed r}}
    WITH r, node, node.name AS key
    WHERE {{page-ascending}}
    RETURN r {.*, key: key, node: {{document node}}} AS edge
    {{order-ascending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (parent)-[r:ISSUED]->(node:Document)
    WHERE {{believed r}}
  } END AS total
