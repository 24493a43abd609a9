// The articles that mention each entity, newest first.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<ArticleNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (parent)-[r:MENTIONED_IN]->(node:Article)
    WHERE {{believed r}}
    WITH r, node, coalesce(node.publishedAt, '') AS key
    WHERE {{page-descending}}
    RETURN r {.*, key: key, node: {{article node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (parent)-[r:MENTIONED_IN]->(node:Article)
    WHERE {{believed r}}
  } END AS total
