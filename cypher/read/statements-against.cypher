// The statements that cannot be true beside each statement, newest article first.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<StatementNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (own:Statement {id: id})
MATCH (own)-[:SUBJECT]->(subject:Entity)
MATCH (own)-[:OBJECT]->(target:Entity)
RETURN id,
  COLLECT {
    MATCH (target)<-[:OBJECT]-(node:Statement)-[:STATED_IN]->(article:Article)
    WHERE {{counts node}} AND ({{contradicts node}})
    WITH node, article, coalesce(article.publishedAt, '') AS key
    WHERE {{page-descending}}
    RETURN {key: key, node: {{statement node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (target)<-[:OBJECT]-(node:Statement)-[:STATED_IN]->(article:Article)
    WHERE {{counts node}} AND ({{contradicts node}})
  } END AS total
