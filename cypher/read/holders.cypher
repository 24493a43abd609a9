// The persons who are said to hold or have held each position, last cited first.
// $ids: string[]
// $statuses: string[] | null
// $after: Keyset | null
// $before: Keyset | null
// $fromEnd: boolean
// $limit: number
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<PersonNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (node:Person)-[r:HOLDS]->(parent)
    WITH r, node, coalesce(r.lastCited, '') AS key
    WHERE ($statuses IS NULL OR r.status IN $statuses)
      AND ($after IS NULL OR key < $after.key OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL OR key > $before.key OR (key = $before.key AND node.id < $before.id))
    RETURN {
      key: key,
      node: node {.id, .name},
      claim: r.claim,
      articles: r.articles,
      firstCited: r.firstCited,
      lastCited: r.lastCited,
      confidence: r.confidence,
      status: r.status,
      titles: r.titles,
      events: r.events
    } AS edge
    ORDER BY
      CASE WHEN NOT $fromEnd THEN key END DESC, CASE WHEN NOT $fromEnd THEN node.id END ASC,
      CASE WHEN $fromEnd THEN key END ASC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
  } AS edges,
  CASE WHEN $withTotal THEN COUNT { MATCH (node:Person)-[r:HOLDS]->(parent) WHERE ($statuses IS NULL OR r.status IN $statuses) } END AS total
