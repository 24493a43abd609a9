// The statements that cannot be true beside each statement, newest article first.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<StatementNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (own:Statement {id: id})
OPTIONAL MATCH (own)-[:SUBJECT]->(person:Person)
OPTIONAL MATCH (own)-[:OBJECT]->(position:Position)
WITH id, own, CASE own.type WHEN 'HOLDS' THEN position ELSE person END AS shared
RETURN id,
  COLLECT {
    MATCH (shared)<-[:SUBJECT|OBJECT]-(node:Statement)-[:STATED_IN]->(article:Article)
    WHERE {{counts node}} AND ({{contradicts node}})
    WITH node, article, coalesce(article.publishedAt, '') AS key
    WHERE {{page-descending}}
    RETURN {key: key, node: {{statement node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (shared)<-[:SUBJECT|OBJECT]-(node:Statement)-[:STATED_IN]->(article:Article)
    WHERE {{counts node}} AND ({{contradicts node}})
  } END AS total
