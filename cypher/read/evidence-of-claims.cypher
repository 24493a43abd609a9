// The statements that carry each claim, of the newest article first.
// $ids: string[]
// $after: Keyset | null
// $before: Keyset | null
// $fromEnd: boolean
// $limit: number
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<StatementNode>[]
// => total: number | null
UNWIND $ids AS id
RETURN id,
  COLLECT {
    MATCH (node:Statement {claim: id})-[:STATED_IN]->(article:Article)
    WITH node, article, coalesce(article.publishedAt, '') AS key
    WHERE ($after IS NULL OR key < $after.key OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL OR key > $before.key OR (key = $before.key AND node.id < $before.id))
    RETURN {
      key: key,
      node: node {
        .id, .type, .confidence, .start, .end, .quote, .extractor, .extractorVersion, .rule,
        .claim, .name, .title, .status, .event, .date, .role, .at, .order,
        articleId: article.id,
        subjectId: head([(node)-[:SUBJECT]->(e) | e.id]),
        objectId: head([(node)-[:OBJECT]->(e) | e.id])
      }
    } AS edge
    ORDER BY
      CASE WHEN NOT $fromEnd THEN key END DESC, CASE WHEN NOT $fromEnd THEN node.id END ASC,
      CASE WHEN $fromEnd THEN key END ASC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
  } AS edges,
  CASE WHEN $withTotal THEN COUNT { MATCH (node:Statement {claim: id})-[:STATED_IN]->(article:Article) } END AS total
