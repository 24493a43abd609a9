// The positions in each body, by title.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<PositionNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (node:Position)-[r:IN]->(parent)
    WITH r, node, node.name AS key
    WHERE {{page-ascending}}
    RETURN {key: key, node: {{position node}}} AS edge
    {{order-ascending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Position)-[r:IN]->(parent)
  } END AS total
