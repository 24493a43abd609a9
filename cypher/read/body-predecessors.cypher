// The bodies that each body took over from, by name.
// $ids: string[]
// $after: Keyset | null
// $before: Keyset | null
// $fromEnd: boolean
// $limit: number
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<BodyNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (node:Body)-[r:SUCCEEDED_BY]->(parent)
    WITH r, node, node.name AS key
    WHERE ($after IS NULL OR key > $after.key OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL OR key < $before.key OR (key = $before.key AND node.id < $before.id))
    RETURN {
      key: key,
      node: node {.id, .name, .kind, .area, .abbreviations, .aliases, .from, .until},
      claim: r.claim,
      articles: r.articles,
      firstCited: r.firstCited,
      lastCited: r.lastCited,
      confidence: r.confidence,
      date: r.date
    } AS edge
    ORDER BY
      CASE WHEN NOT $fromEnd THEN key END ASC, CASE WHEN NOT $fromEnd THEN node.id END ASC,
      CASE WHEN $fromEnd THEN key END DESC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
  } AS edges,
  CASE WHEN $withTotal THEN COUNT { MATCH (node:Body)-[r:SUCCEEDED_BY]->(parent) } END AS total
