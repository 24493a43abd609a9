// What each article states, in the order of the text; of all types when none is given.
// $ids: string[]
// $types: string[] | null
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<StatementNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id,
  COLLECT {
    MATCH (node:Statement)-[:STATED_IN]->(article)
    WHERE ($types IS NULL OR node.type IN $types)
      AND NOT node:Pending
    WITH node, article, coalesce(node.start, -1) AS key
    WHERE {{page-ascending}}
    RETURN {key: key, node: {{statement node}}} AS edge
    {{order-ascending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Statement)-[:STATED_IN]->(article)
    WHERE ($types IS NULL OR node.type IN $types)
      AND NOT node:Pending
  } END AS total
