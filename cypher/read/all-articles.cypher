// Articles, in the order asked for; files of reference data only where that source is.
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
      AND CASE WHEN $source IS NULL THEN NOT ({{reference-data node}}) ELSE node.source = $source END
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
      AND CASE WHEN $source IS NULL THEN NOT ({{reference-data node}}) ELSE node.source = $source END
  } END AS total
