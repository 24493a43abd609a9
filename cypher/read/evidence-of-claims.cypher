// The statements that carry each claim, of the newest article first.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<StatementNode>[]
// => total: number | null
UNWIND $ids AS id
RETURN id,
  COLLECT {
    MATCH (node:Statement {claim: id})-[:STATED_IN]->(article:Article)
    USING INDEX node:Statement(claim)
    WHERE {{counts node}}
    WITH node, article, coalesce(article.publishedAt, '') AS key
    WHERE {{page-descending}}
    RETURN {key: key, node: {{statement node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Statement {claim: id})-[:STATED_IN]->(article:Article)
    USING INDEX node:Statement(claim)
    WHERE {{counts node}}
  } END AS total
