// What each article states, in the order of the text; of all types when none is given.
// $ids: string[]
// $types: string[] | null
// $after: Keyset | null
// $before: Keyset | null
// $fromEnd: boolean
// $limit: number
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<StatementNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id,
  COLLECT {
    MATCH (node:Statement)-[:STATED_IN]->(article)
    WITH node, article, coalesce(node.start, -1) AS key
    WHERE ($types IS NULL OR node.type IN $types) AND ($after IS NULL OR key > $after.key OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL OR key < $before.key OR (key = $before.key AND node.id < $before.id))
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
      CASE WHEN NOT $fromEnd THEN key END ASC, CASE WHEN NOT $fromEnd THEN node.id END ASC,
      CASE WHEN $fromEnd THEN key END DESC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
  } AS edges,
  CASE WHEN $withTotal THEN COUNT { MATCH (node:Statement)-[:STATED_IN]->(article) WHERE ($types IS NULL OR node.type IN $types) } END AS total
