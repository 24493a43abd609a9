// The statements of other articles that say the same as each statement, newest article first.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<StatementNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (own:Statement {id: id})-[:STATED_IN]->(source:Article)
RETURN id,
  COLLECT {
    MATCH (node:Statement {claim: own.claim})-[:STATED_IN]->(article:Article)
    USING INDEX node:Statement(claim)
    WHERE article <> source AND {{counts node}}
    WITH node, article, coalesce(article.publishedAt, '') AS key
    WHERE {{page-descending}}
    RETURN {key: key, node: {{statement node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Statement {claim: own.claim})-[:STATED_IN]->(article:Article)
    USING INDEX node:Statement(claim)
    WHERE article <> source AND {{counts node}}
  } END AS total
