// The articles that mention each entity, newest first.
// => node: ArticleNode
MATCH (parent)-[r:MENTIONED_IN]->(node:Article)
WHERE {{believed r}}
WITH r, node, coalesce(node.publishedAt, '') AS key
ORDER BY key DESC
