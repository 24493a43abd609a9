// Articles, in the order asked for.
// $from: string | null
// $to: string | null
// $source: string | null
// $sort: string
// $withTotal: boolean
// => edges: EdgeRow<ArticleNode>[]
// => total: number | null
RETURN
  COLLECT {
    MATCH (node:Article)
    WHERE ($from IS NULL OR (node.publishedAt >= $from AND node.publishedAt <= $to))
      AND ($source IS NULL OR node.source = $source)
    WITH node, CASE $sort
        WHEN 'STATEMENTS' THEN COUNT { (node)<-[:STATED_IN]-() }
        WHEN 'NAME' THEN node.title
        ELSE coalesce(node.publishedAt, '')
      END AS key
    WHERE {{page}}
    RETURN {key: key, node: {{article node}}} AS edge
    {{order}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Article)
    WHERE ($from IS NULL OR (node.publishedAt >= $from AND node.publishedAt <= $to))
      AND ($source IS NULL OR node.source = $source)
  } END AS total
